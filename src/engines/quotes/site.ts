import type { Sentence } from '../speakers/readSentences'
import type { Subject } from './extent'
import type { MarkedSpan } from './pairMarks'

/** Where a folded quotation stands in the writer's own text. */
export type Site = {
  index: number
  span: MarkedSpan
  words: string
  wordCount: number
  sentence: Sentence
  /** its token in the sentence */
  at: number
}
/** What a rule says: who, by which cue, and how far it can be trusted (`firm` or not). */
export type Attribution = { subject: Subject; cue?: { sentence: Sentence; token: number }; rule: string; firm: boolean }

export function startsItsSentence({ sentence: { tokens }, at }: Site): boolean {
  if (at >= 40) return false
  for (let i = 0; i < at; i += 1) {
    const token = tokens[i]
    if (token?.kind === 'word' && token.class !== 'conj' && !(token.class === 'adv' && at < 3)) return false
  }
  return true
}
/** The sentence is this quotation and nothing else. */
export const standsAlone = (site: Site): boolean => site.sentence.tokens.length < 40 && site.sentence.tokens.every((t) => t.kind !== 'word' || (t.lower === 'and' && t.end <= site.span.outerStart))
