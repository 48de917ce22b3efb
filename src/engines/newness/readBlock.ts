import { pairMarks, type MarkedSpan } from '../quotes/pairMarks'
import { readTokens, type Token } from '../speakers/readTokens'
import { splitSentences } from './splitSentences'

/** A text and what its words alone tell of it, whatever story it stands in. */
export type Block = { text: string; sentences: readonly (readonly Token[])[]; /** what stands between marks */ spans: readonly MarkedSpan[] }

/** No mark of a quotation is among these signs, so that most texts need no look for pairs of them. */
const unmarked = /^[\w\s.,;:!?()-]*$/

export function readBlock(text: string): Block {
  return { text, sentences: splitSentences(readTokens(text, [])), spans: unmarked.test(text) ? [] : pairMarks([text]) }
}
