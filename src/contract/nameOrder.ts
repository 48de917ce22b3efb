/*
 * Under which letter a voice is looked up, and in which order: what the publisher splits into pages, the reader types into.
 * Letters are a to z; every other beginning, a digit or another script, stands under `other`, in the order of its signs.
 */

type Named = { name: string; kind: 'person' | 'institution' | 'document' | 'group' }

const generation = /^(?:jr|sr|i{2,3}|iv)\.?$/i
const article = /^(?:the|an?)\s+/i

/** A name as a register prints it, without a comma: a person's last word first, others from their first word that is no article. */
export function filedName({ name, kind }: Named): string {
  if (kind !== 'person') return name.replace(article, '')
  const words = name.split(/[\s,]+/).filter((w) => w !== '')
  const surname = words.findLastIndex((w) => !generation.test(w))
  return surname < 1 ? name : [words[surname], ...words.slice(0, surname), ...words.slice(surname + 1)].join(' ')
}

/** Letters that no decomposition takes to plain ones. */
const plain: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/** A text without case, accents and marks, as names are compared and typed. */
export const foldName = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ßæœøłđðþı]/g, (letter) => plain[letter] ?? letter)

/** The order of two folded names. Signs that are no letter or digit do not count, or quotation marks would come first. */
export const nameKey = (filed: string) => foldName(filed).replace(/[^\p{L}\p{N} ]/gu, '').trim()

export const otherLetter = 'other'

/** The letter under which a name stands, by its key. */
export function letterOf(key: string): string {
  const first = key.charAt(0)
  return first >= 'a' && first <= 'z' ? first : otherLetter
}

/** What readers see of a letter. */
export const letterName = (letter: string) => (letter === otherLetter ? 'Other' : letter.toUpperCase())
