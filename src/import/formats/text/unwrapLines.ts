import type { CleanLine } from '../../clean/cleanText'
import type { Change } from '../../../contract/article'
import { placeOf, type Line } from './line'

/*
 * Rule: text wrapped by hand at one width is joined again. A file is such a text when its longest line has 50 to 100 characters
 * and nearly every line that is followed by another without a blank line between is full: the first word of the next line
 * would not have fitted. Only full lines are joined, so a caption or label that stands right above a paragraph keeps its line.
 */
const narrowest = 50
const widest = 100

export function unwrapLines(lines: readonly CleanLine[]): { lines: Line[]; changes: Change[] } {
  const single = lines.map((l): Line => ({ from: l.number, to: l.number, text: l.text, adjacent: l.adjacent, part: null }))
  const width = lines.reduce((most, l) => Math.max(most, l.text.length), 0)
  const isFull = (above: string, below: string) => above.length + 1 + (below.split(' ')[0] ?? '').length > width && !/^(?:[*•†‡–—-]|\d+\.)\s?\S/.test(below)
  const pairs = lines.flatMap((line, i) => {
    const above = lines[i - 1]
    return line.adjacent && above ? [isFull(above.text, line.text)] : []
  })
  const full = pairs.filter(Boolean).length
  if (width < narrowest || width > widest || full < 2 || full / pairs.length < 0.75) return { lines: single, changes: [] }

  const joined: Line[] = []
  let lastText = ''
  for (const line of single) {
    const above = joined.at(-1)
    if (above && line.adjacent && isFull(lastText, line.text)) joined[joined.length - 1] = { ...above, to: line.to, text: `${above.text} ${line.text}` }
    else joined.push(line)
    lastText = line.text
  }
  const changes = joined.filter((l) => l.from !== l.to).map((l) => ({ rule: 'line wrap', place: placeOf(l), before: `${l.to - l.from + 1} lines`, after: 'one paragraph' }))
  return { lines: joined, changes }
}
