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
  const listed = (id: string) => people.find((p) => p.id === id)
  const isVoice = ({ speaker }: Override) => speaker === undefined || known.has(speaker) || listed(speaker) !== undefined
  const strangers = overrides.flatMap((o, i): Problem[] => (isVoice(o) ? [] : [{ file, place: `${i}.speaker`, reason: `${o.speaker} is no voice of this article`, remedy: 'take an id of data/people.json, or list the speaker there' }]))
  const { quotations, problems } = applyOverrides(found.quotations, passages, overrides.filter(isVoice), file)
  for (const { speaker } of quotations) {
    const person = speaker === null || known.has(speaker) ? undefined : listed(speaker)
    if (person) known.set(person.id, { id: person.id, name: person.name, kind: person.kind })
  }
  // Reported speech is shown where its speaker is sure; "somebody reported something" tells a reader nothing.
  const shown = quotations.filter((q) => q.kind !== 'indirect' || (q.sure && q.speaker !== null))
  return { quotations: identify(article, passages, shown), speakers: [...known.values()], problems: [...strangers, ...problems] }
}
