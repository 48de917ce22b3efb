/*
 * Rule: an asterisk or dagger (or several) right behind a word, or one space behind it, ties the word to a note. ** is another mark than *.
 * Between two numbers it is a sign of arithmetic. The note is a line that opens with the same mark, or stands in brackets
 * in the same text: "IS * (IG *, banned in the Russian Federation)".
 */
const marks = /(?<=[\p{L}\p{N}"'”’»)\].,])\s?(?<mark>[*†‡]+)(?=$|[\s.,;:!?)\]"”»’'–—-])/gu
const definition = /\((?<name>[^()*†‡]*)(?<mark>[*†‡]+)(?<sign>\s?[,:–—-])?\s*(?<words>[^()*†‡]+)\)/gu

export type NoteMark = { mark: string; start: number; end: number }

/** Every note mark in a text, by UTF-16 units. A mark that opens a bracketed note counts too. */
export function findNoteMarks(text: string): NoteMark[] {
  const behind = [...text.matchAll(marks)].flatMap((m) => {
    const mark = m.groups?.['mark'] ?? ''
    const end = m.index + m[0].length
    const arithmetic = m[0] !== mark && /\d$/.test(text.slice(0, m.index)) && /^\s\d/.test(text.slice(end))
    return arithmetic ? [] : [{ mark, start: end - mark.length, end }]
  })
  const inBrackets = definitionsIn(text).map(({ mark, start }) => ({ mark, start, end: start + mark.length }))
  const all = new Map([...behind, ...inBrackets].map((m) => [m.start, m]))
  return [...all.values()].sort((a, b) => a.start - b.start)
}

/** Notes that a text carries itself, in brackets. Where a name stands before the mark, a sign must part it from the note's words. */
export function definitionsIn(text: string): { mark: string; words: string; start: number }[] {
  return [...text.matchAll(definition)].flatMap((m) => {
    const { name = '', mark = '', sign, words = '' } = m.groups ?? {}
    const trimmed = words.trim()
    if (!/\p{L}.*\s.*\p{L}/u.test(trimmed) || (name !== '' && sign === undefined)) return []
    return [{ mark, words: trimmed, start: m.index + 1 + name.length }]
  })
}
