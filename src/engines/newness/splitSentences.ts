import type { Token } from '../speakers/readTokens'

const isClosing = (token: Token | undefined) => token?.kind === 'close' || (token?.kind === 'other' && /[”"»’]/.test(token.text)) || token?.kind === 'stop'

/** Sentences with the words between marks left in; the marks that close a sentence belong to it. */
export function splitSentences(tokens: Token[]): Token[][] {
  const sentences: Token[][] = []
  let from = 0
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]?.kind !== 'stop') continue
    while (isClosing(tokens[i + 1])) i += 1
    const after = tokens[i + 1]
    if (after?.kind === 'word' && !after.capital && !/^\d/.test(after.text)) continue
    sentences.push(tokens.slice(from, i + 1))
    from = i + 1
  }
  if (from < tokens.length) sentences.push(tokens.slice(from))
  return sentences
}
