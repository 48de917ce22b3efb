import { createCorpus } from '../terms/corpus'
import { likeness } from '../terms/likeness'
import { spaceOf } from '../terms/spaceOf'
import { findThreads } from '../threads/findThreads'
import { findRelated } from './findRelated'

export type ThreadRecord = { id: string; date: string | null; title: string; text: string }
export type EvaluatedThread = { id: string; cluster: string; related: string[] }

/** What the scorer of `eval/threads` reads: each article's thread, and what a screen shows beside it: the thread's own parts, the most alike first, then the related ones. */
export function evaluateThreads(records: readonly ThreadRecord[]): EvaluatedThread[] {
  const corpus = createCorpus()
  for (const { id, date, title, text } of records) corpus.add({ id, day: date, headline: title, paragraphs: text.split('\n') })
  const threads = findThreads(corpus, [])
  const space = spaceOf(corpus)
  const related = findRelated(corpus, threads)
  const rows = new Map(records.map(({ id }, row) => [id, row]))
  const threadOf = new Map(threads.flatMap((thread) => [...thread.parts, ...thread.copies.map((c) => c.id)].map((id) => [id, thread] as const)))
  return records.map(({ id }, row) => {
    const thread = threadOf.get(id)
    const mates = thread === undefined ? [] : [...thread.parts, ...thread.copies.map((c) => c.id)].filter((mate) => mate !== id)
    const near = mates.map((mate) => ({ mate, alike: likeness(space, row, rows.get(mate) ?? row) })).sort((a, b) => b.alike - a.alike)
    const of = space.copies[row] ?? -1
    return { id, cluster: thread?.id ?? records[of]?.id ?? id, related: [...near.map(({ mate }) => mate), ...related(id).map((r) => r.id)] }
  })
}
