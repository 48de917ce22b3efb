/** What a token is: a word, one with a capital, or a number. */
export type TokenKind = 'lower' | 'capital' | 'number'

const other = 0
const letter = 1
const digit = 2
const stop = 3
const apostrophe = 4

const classes = new Uint8Array(65_536)
for (let unit = 0; unit < classes.length; unit += 1) {
  const char = String.fromCharCode(unit)
  classes[unit] = /[\p{L}\p{M}]/u.test(char) ? letter : /\p{N}/u.test(char) ? digit : /[.!?:;()[\]"“”‘«»„\n•–—]/u.test(char) ? stop : char === "'" || char === '’' ? apostrophe : other
}

const joins = (text: string, at: number, kind: number) => {
  const unit = text.charCodeAt(at)
  const after = classes[text.charCodeAt(at + 1)] ?? other
  return kind === letter ? classes[unit] === apostrophe && after === letter : (unit === 44 || unit === 46) && after === digit && classes[text.charCodeAt(at - 1)] === digit
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128 ? unit >= 65 && unit <= 90 : text.charAt(at) !== text.charAt(at).toLowerCase()
}

/**
 * Calls `token` with the start and end of every word and number of a text, in order: "6.1" and "1,200" are one, "O'Brien" too, "eight-year" two.
 * `opens`: it opens a sentence, a quotation or a line, where a capital tells nothing. `gap`: something other than a space stands before it
 * (a comma, a hyphen), so that it continues no name.
 */
export function scanTokens(text: string, token: (start: number, end: number, kind: TokenKind, opens: boolean, gap: boolean) => void): void {
  let opens = true
  let gap = true
  let at = 0
  while (at < text.length) {
    const kind = classes[text.charCodeAt(at)] ?? other
    if (kind !== letter && kind !== digit) {
      if (kind === stop) opens = true
      if (text.charCodeAt(at) !== 32) gap = true
      at += 1
      continue
    }
    const start = at
    for (at += 1; at < text.length; at += 1) {
      const next = classes[text.charCodeAt(at)] ?? other
      if (next !== letter && next !== digit && !joins(text, at, kind)) break
    }
    token(start, at, kind === digit ? 'number' : isCapital(text, start) ? 'capital' : 'lower', opens, gap)
    opens = false
    gap = false
    // the dot of an initial or of "U.S." ends no sentence
    if (at - start === 1 && kind === letter && text.charAt(at) === '.') at += 1
  }
}
