import { passagesOf, type Article } from '../../contract/article'
import { dateValues, wordsOfText, type ArticleRecord, type QuotationRecord } from '../../contract/search'
import { slugOf } from '../../contract/slug'
import { articleTints, cardOf } from '../files/cards'
import { isTold, sureSpeakers, type EditionIndex, type Entry } from '../indexEdition'
import { tinted, type Voice } from '../voices'

/**
 * One record as Pagefind takes it. `shown` is what the result is drawn from: it travels in the record's address, the one field
 * that Pagefind neither searches nor changes.
 */
export type SearchRecord = { shown: string; content: string; title?: string; filters: Record<string, string[]> }

const plain = (texts: readonly string[]) => wordsOfText(texts.join(' ')).join(' ')

/** What a reader may type for a voice: its id, its name, another name, a person's surname; all as slugs. */
export function voiceValues({ id, name, kind, aliases }: Voice): string[] {
  const surname = kind === 'person' ? [name.split(' ').at(-1) ?? name] : []
  return [...new Set([id, ...[name, ...aliases, ...surname].map((n) => slugOf(n))])].filter((s) => s !== '')
}

/** Topics of an article with all their parents, as slugs: who asks for science finds what is filed under physics. */
function topicValues(index: EditionIndex, entry: Entry): string[] {
  const found = new Set<string>()
  for (const code of entry.topics) for (let at = index.topics.get(code); at; at = at.parent === null ? undefined : index.topics.get(at.parent)) found.add(at.slug)
  return [...found]
}

const shared = (index: EditionIndex, entry: Entry) => ({ date: dateValues(entry.published.value), topic: topicValues(index, entry) })
const voicesOf = (index: EditionIndex, ids: readonly string[]) => [...new Set(ids)].flatMap((id) => index.voices.get(id) ?? [])

/** An article: found by its headline, standfirst and text, and by the voices that are surely quoted in it. */
export function articleRecord(index: EditionIndex, entry: Entry, article: Pick<Article, 'blocks'>): SearchRecord {
  const { slug, headline, language, published, minutes, voices, story } = cardOf(index, entry)
  const shown: ArticleRecord = { slug, headline, language, published, minutes, voices, ...(story === undefined ? {} : { story }) }
  const voice = voicesOf(index, sureSpeakers(entry)).flatMap(voiceValues)
  return {
    shown: JSON.stringify(shown),
    content: plain([headline, entry.standfirst ?? '', ...passagesOf(article).map((p) => p.text)]),
    title: headline,
    filters: { ...shared(index, entry), ...(voice.length > 0 ? { voice } : {}) },
  }
}

/** The quotations of an article: found by their words and the name of their voice. Reported speech has no words of its own. */
export function quotationRecords(index: EditionIndex, entry: Entry): SearchRecord[] {
  const tints = articleTints(index, entry)
  return entry.said.filter((s) => s.kind !== 'indirect').map((said) => {
    const speaker = isTold(said) ? index.voices.get(said.speaker) : undefined
    const voice = speaker && (tints.get(speaker.id) ?? tinted([speaker]).get(speaker.id))
    const words = plain([said.words.map((w) => `“${w}”`).join(' … ')])
    const shown: QuotationRecord = { slug: entry.slug, id: said.id, headline: entry.headline, published: entry.published, voice: voice ?? null, words: wordsOfText(words).length, wording: said.wording }
    return {
      shown: JSON.stringify(shown),
      content: plain([words, voice?.name ?? '']),
      filters: { ...shared(index, entry), ...(speaker ? { voice: voiceValues(speaker) } : {}) },
    }
  })
}
