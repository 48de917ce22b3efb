import type { Article, Mark } from '../../../contract/article'
import { definitionsIn, findNoteMarks } from './findNoteMarks'
import type { SettledLine } from './line'

export type NoteTies = { marksOf: (text: string) => Mark[]; idOf: (mark: string, text: string) => string; notes: Article['notes'] }

/**
 * Ties marks to notes. A bracketed note holds for its own text and comes before a note at the foot; equal notes are one.
 * Ids count in order of first use. A mark that has no note stays plain text.
 */
export function tieNotes(lines: readonly SettledLine[]): NoteTies {
  const foot = new Map(lines.flatMap(({ part }): [string, string][] => (part.role === 'note' ? [[part.mark, part.text]] : [])))
  const notes: Article['notes'] = []
  const idOf = (mark: string, text: string): string => {
    const known = notes.find((n) => n.mark === mark && n.text === text)
    if (known) return known.id
    const id = `n${notes.length + 1}`
    notes.push({ id, mark, text })
    return id
  }
  const marksOf = (text: string): Mark[] => {
    const own = new Map(definitionsIn(text).map((d) => [d.mark, d.words]))
    return findNoteMarks(text).flatMap(({ mark, start, end }): Mark[] => {
      const words = own.get(mark) ?? foot.get(mark)
      return words === undefined ? [] : [{ type: 'note', start, end, note: idOf(mark, words) }]
    })
  }
  return { marksOf, idOf, notes }
}
