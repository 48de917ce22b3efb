import type { ArticleShard } from '../../contract/edition'
import { isTold, type EditionIndex, type Entry } from '../indexEdition'

type Before = ArticleShard['before'][string]

const shown = 3
const fewestWords = 4
/** How many of a voice's earlier articles are looked at, so that a voice with very many costs no more. */
const near = 40

/**
 * What the speakers of an article said earlier on one of its topics, in another article, by the id of the quotation beside which it is
 * shown: the latest first. Only sure speakers, words long enough, and never a machine translation; the same words again are no news and left out.
 */
export function saidBefore(index: EditionIndex, entry: Entry): ArticleShard['before'] {
  const before: ArticleShard['before'] = {}
  const here = new Set(entry.said.map((s) => s.words.join(' ').toLowerCase()))
  const foundOf = new Map<string, Before>()
  for (const said of entry.said) {
    if (!isTold(said)) continue
    const found = foundOf.get(said.speaker) ?? saidBy(index, entry, said.speaker, here)
    foundOf.set(said.speaker, found)
    if (found.length > 0) before[said.id] = found
  }
  return before
}

function saidBy(index: EditionIndex, entry: Entry, speaker: string, here: ReadonlySet<string>): Before {
  const found: Before = []
  for (const other of earlierThan(entry, index.byVoice.get(speaker) ?? [])) {
    const topic = other.topics.find((code) => entry.topics.includes(code))
    const name = topic === undefined ? undefined : index.topics.get(topic)?.name
    if (name === undefined) continue
    for (const said of other.said) {
      if (!isTold(said) || said.speaker !== speaker || said.wording === 'machine translation') continue
      const words = said.words.join(' ')
      if (words.split(' ').length < fewestWords || here.has(words.toLowerCase())) continue
      found.push({ id: said.id, slug: other.slug, headline: other.headline, published: other.published, words, topic: name })
      if (found.length === shown) return found
    }
  }
  return found
}

/** The next ones behind an article in a list that is newest first, without those of the same moment. */
function* earlierThan(entry: Entry, list: readonly Entry[]): Generator<Entry> {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((list[middle]?.row ?? 0) <= entry.row) from = middle + 1
    else to = middle
  }
  for (let given = 0; from < list.length && given < near; from += 1) {
    const other = list[from]
    if (!other || other.at >= entry.at) continue
    given += 1
    yield other
  }
}
