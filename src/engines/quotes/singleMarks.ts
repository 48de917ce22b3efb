/*
 * Rule: some papers set speech in single marks (British style, Hart's Rules 9.2). An article that has no double mark at all, and in
 * which a run between single marks ends in a comma or stop before its closing mark ('… late,' she said), is read so. An opening mark
 * stands where a word begins; its closing mark is the last one before the next opening that ends a word, best behind a comma or stop,
 * since an apostrophe can end a word too ("the members' vote"). Marks are exchanged for double ones of the same length, so that every
 * offset stays; what is found is found as if between double marks.
 */

const double = /["“”„«»]|''|``/
const telling = /(?:^|[\s([—–])['‘]\p{L}(?:(?![\s([—–]['‘]).){3,400}?[,.?!]['’](?=[\s)\],.;—–]|$)/u
const opening = /(?<=^|[\s([—–])['‘](?=\p{L}|\p{N})/gu
const closing = /(?<=[\p{L}\p{N},.?!…])['’](?=[\s)\],.;:?!—–]|$)/gu

/** True where an article sets its speech in single marks. */
export function usesSingleMarks(texts: readonly string[]): boolean {
  return !texts.some((text) => double.test(text)) && texts.some((text) => telling.test(text))
}

/** The text with its speech in double marks; apostrophes stay. */
export function withDoubleMarks(text: string): string {
  const opens = [...text.matchAll(opening)].map((m) => m.index)
  const closes = [...text.matchAll(closing)].map((m) => m.index)
  // by UTF-16 unit, which offsets count
  const letters = Array.from({ length: text.length }, (_, i) => text.charAt(i))
  let c = 0
  opens.forEach((open, i) => {
    const limit = opens[i + 1] ?? text.length
    while (c < closes.length && (closes[c] ?? 0) <= open) c += 1
    const inside: number[] = []
    while (c < closes.length && (closes[c] ?? text.length) < limit) {
      inside.push(closes[c] ?? 0)
      c += 1
    }
    const close = inside.findLast((at) => /[,.?!…]/.test(text[at - 1] ?? '')) ?? inside.at(-1)
    if (close === undefined) return
    letters[open] = '“'
    letters[close] = '”'
  })
  return letters.join('')
}
