import type { Token } from '../speakers/readTokens'
import type { Block } from './readBlock'

/** Tells words that a story writes with a capital inside sentences, and never without: at the start of a sentence, too, they are names. */
export function storyNames(blocks: Iterable<Block>): (lower: string) => boolean {
  const capital = new Set<string>()
  const small = new Set<string>()
  for (const { text, sentences } of blocks) {
    for (const sentence of sentences) {
      let before: Token | undefined
      for (const token of sentence) {
        // the small words of the language are no names wherever they stand
        if (token.kind === 'word' && token.class === undefined) {
          if (!token.capital) small.add(token.lower)
          else if (text[token.start - 1] === ' ' && (before?.kind === 'word' || before?.kind === 'comma' || before?.kind === 'semicolon')) capital.add(token.lower)
        }
        before = token
      }
    }
  }
  return (lower) => capital.has(lower) && !small.has(lower)
}
