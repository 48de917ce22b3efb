import type { Corpus } from '../terms/corpus'
import { daysOf } from '../terms/daysOf'
import { oldestFirst } from '../terms/oldestFirst'
import { spaceOf } from '../terms/spaceOf'
import { findNeighbours } from './findNeighbours'
import { groupArticles } from './groupArticles'

/** A story: its parts' ids, oldest first (without a day last); `copies` of a part's text, which are no parts of their own. */
export type Thread = { id: string; parts: string[]; copies: { id: string; of: string }[]; pinned: boolean }
export type PinnedThread = { id: string; parts: readonly string[] }

/**
 * Finds which articles tell one story. Pinned stories keep their parts and their id and may take in new ones; a derived one has at least two
 * parts of different wording and takes the id of its first. Ordered by id of the first part's row; ids that the corpus does not have are passed over.
 */
export function findThreads(corpus: Corpus, pinned: readonly PinnedThread[]): Thread[] {
  const space = spaceOf(corpus)
  const { entries } = corpus
  const rows = new Map(entries.map(({ id }, row) => [id, row]))
  const story = new Int32Array(entries.length).fill(-1)
  pinned.forEach(({ parts }, number) => {
    for (const id of parts) {
      const row = rows.get(id)
      if (row !== undefined && story[row] === -1) story[row] = number
    }
  })
  const days = daysOf(corpus)
  const groupOf = groupArticles(space, findNeighbours(space), days, story)
  const members = new Map<number, number[]>()
  const isPart = (row: number) => (space.copies[row] ?? -1) < 0 || (story[row] ?? -1) >= 0
  for (let row = 0; row < entries.length; row += 1) {
    const of = isPart(row) ? row : (space.copies[row] ?? row)
    const group = groupOf[of] ?? of
    const list = members.get(group)
    if (list === undefined) members.set(group, [row])
    else list.push(row)
  }
  const idOf = (row: number) => entries[row]?.id ?? ''
  return [...members.values()].flatMap((group): Thread[] => {
    const parts = oldestFirst(corpus, group.filter(isPart))
    const number = Math.max(...group.map((row) => story[row] ?? -1))
    const first = parts[0]
    if (first === undefined || (parts.length < 2 && number < 0)) return []
    const copies = oldestFirst(corpus, group.filter((row) => !isPart(row))).map((row) => ({ id: idOf(row), of: idOf(space.copies[row] ?? row) }))
    return [{ id: pinned[number]?.id ?? idOf(first), parts: parts.map(idOf), copies, pinned: number >= 0 }]
  })
}
