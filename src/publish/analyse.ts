import { passagesOf, type Article } from '../contract/article'
import type { Override, Person } from '../contract/people'
import type { Problem } from '../contract/problem'
import type { FoundSpeaker, Quotation } from '../contract/quotation'
import { applyOverrides } from '../engines/quotes/applyOverrides'
import { findQuotes } from '../engines/quotes/findQuotes'
import { identify } from './quotationIds'

/** What the engines say of one article, with the editor's overrides applied. */
export type Findings = { quotations: Quotation[]; speakers: FoundSpeaker[]; problems: Problem[] }

export function analyse(article: Article, people: Person[], overrides: Override[]): Findings {
  const passages = passagesOf(article)
  const found = findQuotes(passages, people, article.published.value.slice(0, 10), true)
  const file = `data/overrides/${article.slug}.json`
  const known = new Map(found.speakers.map((s) => [s.id, s]))
  const listed = new Map(people.map((p) => [p.id, p]))
  const isVoice = ({ speaker }: Override) => speaker === undefined || known.has(speaker) || listed.has(speaker)
  const strangers = overrides.flatMap((o, i): Problem[] => (isVoice(o) ? [] : [{ file, place: `${i}.speaker`, reason: `${o.speaker} is no voice of this article`, remedy: 'take an id of data/people.json, or list the speaker there' }]))
  const { quotations, problems } = applyOverrides(found.quotations, passages, overrides.filter(isVoice), file)
  for (const { speaker } of quotations) {
    const person = speaker === null || known.has(speaker) ? undefined : listed.get(speaker)
    if (person) known.set(person.id, { id: person.id, name: person.name, kind: person.kind })
  }
  // Reported speech is shown where its speaker is sure; "somebody reported something" tells a reader nothing.
  const shown = quotations.filter((q) => q.kind !== 'indirect' || (q.sure && q.speaker !== null))
  return { quotations: identify(article, shown), speakers: [...known.values()], problems: [...strangers, ...problems] }
}

const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

const isAlphanumeric = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57)
/** Signs from ‐ to …: dashes, quotation marks, ellipsis. Of them only the apostrophe ’ stands within words. */
const isPunctuation = (c: number) => c >= 0x2010 && c <= 0x2026

/** How many words a text has, as readers count them. The commonest signs need no look at Unicode. */
export function wordCount(text: string): number {
  let count = 0
  let inWord = false
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code > 127 && !isPunctuation(code)) return text.match(word)?.length ?? 0
    if (isAlphanumeric(code)) {
      if (!inWord) count += 1
      inWord = true
    } else if (code !== 39 && code !== 45 && code !== 0x2019) inWord = false
  }
  return count
}
