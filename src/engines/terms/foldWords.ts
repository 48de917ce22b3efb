const isLetterOrDigit = (c: number) => (c >= 97 && c <= 122) || (c >= 48 && c <= 57)
/** ‘ ’ “ ” – — …: with ASCII the signs of most texts, none of which is a letter. */
const isPlain = (c: number) => c < 128 || c === 0x2018 || c === 0x2019 || c === 0x201c || c === 0x201d || c === 0x2013 || c === 0x2014 || c === 0x2026

/** Letters and digits in small letters, one blank between words: what two wordings have in common where only case and signs differ. Most texts need no look at Unicode. */
export function foldWords(text: string): string {
  const lower = text.toLowerCase()
  let folded = ''
  // words with one blank between them stay in one piece
  let from = -1
  for (let at = 0; at <= lower.length; at += 1) {
    const code = lower.charCodeAt(at)
    if (isLetterOrDigit(code)) {
      if (from < 0) from = at
    } else if (code >= 128 && !isPlain(code)) return text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''
    else if (from >= 0 && !(code === 32 && isLetterOrDigit(lower.charCodeAt(at + 1)))) {
      folded += folded === '' ? lower.slice(from, at) : ` ${lower.slice(from, at)}`
      from = -1
    }
  }
  return folded
}
