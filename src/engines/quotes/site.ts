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

export const startsItsSentence = ({ sentence, at }: Site): boolean => at < 40 && sentence.tokens.slice(0, at).every((t) => t.kind !== 'word' || t.class === 'conj' || (t.class === 'adv' && at < 3))
/** The sentence is this quotation and nothing else. */
export const standsAlone = (site: Site): boolean => site.sentence.tokens.length < 40 && site.sentence.tokens.every((t) => t.kind !== 'word' || (t.lower === 'and' && t.end <= site.span.outerStart))
