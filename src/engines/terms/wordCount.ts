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
