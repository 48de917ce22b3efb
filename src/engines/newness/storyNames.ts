/** Tells words that a story writes with a capital inside sentences, and never without: at the start of a sentence, too, they are names. */
export function storyNames(texts: readonly string[]): (lower: string) => boolean {
  const capital = new Set<string>()
  const small = new Set<string>()
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}-]+|\p{Ll}[\p{L}-]+/gu)) {
      const lower = word.toLowerCase()
      ;(lower === word ? small : capital).add(lower)
    }
  }
  return (lower) => capital.has(lower) && !small.has(lower)
}
