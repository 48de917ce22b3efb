import { findNoteMarks } from './findNoteMarks'
import { openLines, settle, type Line } from './line'

/*
 * Rule: a line that opens with asterisks or daggers is a note when the same mark stands behind a word further up. When several lines open
 * with the same mark they are a list. A mark in a line of furniture ("Required fields are marked *") ties nothing.
 */
const pattern = /^([*†‡]+)\s?(?![*†‡])(\S.*)$/u

export function findNoteLines(lines: readonly Line[]): Line[] {
  const notes = openLines(lines).flatMap(({ line, index }) => {
    const found = pattern.exec(line.text)
    return found ? [{ index, mark: found[1] ?? '', text: found[2] ?? '' }] : []
  })
  const tied = notes.filter((note) => {
    const above = lines.slice(0, note.index).filter((l) => l.part?.role !== 'leftOut')
    return notes.filter((n) => n.mark === note.mark).length === 1 && above.some((l) => findNoteMarks(l.text).some((m) => m.mark === note.mark))
  })
  return settle(lines, (_, index) => {
    const note = tied.find((n) => n.index === index)
    return note && { role: 'note', mark: note.mark, text: note.text }
  })
}
