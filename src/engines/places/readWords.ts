/**
 * The words of a text by number, as columns of UTF-16 offsets: an article has hundreds, and few of them are looked at. A word begins
 * with a letter, and has letters, stops, apostrophes and hyphens in it.
 */
export type Words = {
  text: string
  starts: number[]
  /** with a possessive's ending and the stop of a sentence */
  stops: number[]
  /** the words that begin with a capital */
  capitals: number[]
}

const capital = 1
const small = 2
const sign = 3
/** What a UTF-16 unit is to a word; letters are Latin and its neighbours, up to Greek Extended. */
const kinds = new Uint8Array(0x10000)
for (let code = 65; code < 0x2000; code += 1) if (code >= 0xaa || /[A-Za-z]/.test(String.fromCharCode(code))) kinds[code] = /\p{Lu}/u.test(String.fromCharCode(code)) ? capital : small
for (const char of ".’'‘-") kinds[char.charCodeAt(0)] = sign

export function readWords(text: string): Words {
  const words: Words = { text, starts: [], stops: [], capitals: [] }
  const { length } = text
  for (let at = 0; at < length; at += 1) {
    const first = kinds[text.charCodeAt(at)]
    if (first !== capital && first !== small) continue
    if (first === capital) words.capitals.push(words.starts.length)
    words.starts.push(at)
    do at += 1
    while (at < length && kinds[text.charCodeAt(at)] !== 0)
    words.stops.push(at)
  }
  return words
}

/** The end of a word without "’s", the apostrophe of a plural, or the stop of its sentence (that of "U.S." is its own). */
export function endOf({ text, starts, stops }: Words, word: number): number {
  const stop = stops[word] ?? 0
  const last = text[stop - 1]
  const end = isApostrophe(last) ? stop - 1 : last === 's' && isApostrophe(text[stop - 2]) ? stop - 2 : stop
  return text[end - 1] === '.' && !text.slice(starts[word], end - 1).includes('.') ? end - 1 : end
}
const isApostrophe = (char: string | undefined) => char === "'" || char === '’'

export const isCapitalAt = (text: string, at: number): boolean => kinds[text.charCodeAt(at)] === capital
export const isCapital = ({ text, starts }: Words, word: number): boolean => isCapitalAt(text, starts[word] ?? text.length)
/** True where nothing but one space parts a word from the next. */
export const touchesNext = (words: Words, word: number): boolean => {
  const stop = words.stops[word] ?? -1
  return words.starts[word + 1] === stop + 1 && words.text[stop] === ' ' && endOf(words, word) === stop
}
/** The whole word, in lower case; '' where there is none. */
export const lowerOf = ({ text, starts, stops }: Words, word: number): string => text.slice(starts[word] ?? 0, stops[word] ?? 0).toLowerCase()
