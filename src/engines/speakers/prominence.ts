import type { Phrase } from './findPhrases'
import type { Sentence } from './readSentences'

/** Rule: who is the subject of a sentence is in a reader's mind sooner than who stands inside another phrase. */

/** The subject of an inserted clause: "…, she said, …". */
export const isInserted = ({ tokens }: Sentence, phrase: Phrase) =>
  tokens[phrase.from - 1]?.kind === 'comma' && tokens[phrase.to + 1]?.kind === 'comma' && !/^(?:conj|wh|prep|adv)$/.test(tokens[0]?.class ?? '') && tokens[0]?.lower.endsWith('ing') !== true

/** Not behind a preposition, and followed by what a subject is followed by. */
export function isSubjectLike(s: Sentence, phrase: Phrase): boolean {
  const before = s.tokens[phrase.from - 1]
  if (before?.class === 'prep') return false
  const after = s.tokens[phrase.to]
  return after === undefined || after.kind === 'comma' || before === undefined || (after.kind === 'word' && after.class !== 'conj' && (after.class !== 'prep' || before.kind !== 'word'))
}
