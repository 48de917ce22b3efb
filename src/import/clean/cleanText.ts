import type { Change } from '../../contract/article'
import { cleanControls } from './cleanControls'
import { cleanLineEnds } from './cleanLineEnds'
import { cleanWhiteSpace } from './cleanWhiteSpace'

/** A line that has words: its number in the file, counted from 1, and whether it follows the one before with no blank line between. */
export type CleanLine = { number: number; text: string; adjacent: boolean }

/** Text to clean lines. Line ends come first, since the other rules work line by line; white space last, since it trims what the others leave. */
export function cleanText(text: string): { lines: CleanLine[]; changes: Change[] } {
  const ends = cleanLineEnds(text)
  const changes = [...ends.changes]
  const lines: CleanLine[] = []
  let adjacent = false
  for (const [index, raw] of ends.text.split('\n').entries()) {
    const place = `line ${index + 1}`
    const seen = cleanControls(raw, place)
    const spaced = cleanWhiteSpace(seen.text, place)
    changes.push(...seen.changes, ...spaced.changes)
    if (spaced.text !== '') lines.push({ number: index + 1, text: spaced.text, adjacent })
    adjacent = spaced.text !== ''
  }
  return { lines, changes }
}
