import type { ArticleShard } from '../../contract/edition'
import type { EditionIndex, Entry } from '../indexEdition'
import { toldBy } from './voiceFile'

const shown = 3
/** How many of a voice's earlier articles are looked at, so that a voice with very many costs no more. */
const near = 40

/**
 * What the speakers of an article said earlier on one of its topics, in another article, by the id of the quotation beside which it is
 * shown: the latest first. Only sure speakers, words long enough, and never a machine translation; the same words again are no news and left out.
 */
export function saidBefore(index: EditionIndex, entry: Entry): ArticleShard['before'] {
  const before: ArticleShard['before'] = {}
  const here = new Set(entry.said.map((s) => s.words.join(' ').toLowerCase()))
  for (const { id, speaker, sure, kind } of entry.said) {
    if (!sure || speaker === null || kind === 'indirect') continue
    const entries = index.byVoice.get(speaker) ?? []
    const earlier = entries.slice(entries.indexOf(entry) + 1).filter((e) => e.at < entry.at).slice(0, near)
    const found = toldBy(earlier, speaker).flatMap(({ said, entry: other }) => {
      const topic = other.topics.find((code) => entry.topics.includes(code))
      const name = topic === undefined ? undefined : index.topics.get(topic)?.name
      const words = said.words.join(' ')
      return name === undefined || said.wording === 'machine translation' || words.split(' ').length < 4 || here.has(words.toLowerCase()) ? [] : [{ id: said.id, slug: other.slug, headline: other.headline, published: other.published, words, topic: name }]
    })
    if (found.length > 0) before[id] = found.slice(0, shown)
  }
  return before
}
