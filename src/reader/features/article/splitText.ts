import type { Mark } from '../../../contract/article'
import type { Quotation } from '../../../contract/quotation'

/** A stretch of text that no mark begins or ends in. */
export type Run = { text: string; marks: Mark[] }
/** Runs that stand in the same quotation, or in none. `part` is the segment's place in the quotation. */
export type Stretch = { runs: Run[]; quotation: Quotation | null; part: number }

const opening = /["“„«‘']/
const closing = /["”“»’']/

/** Segments leave the quotation marks out; readers see the tint with them. */
function withMarks(text: string, start: number, end: number): [number, number] {
  return [opening.test(text.charAt(start - 1)) ? start - 1 : start, closing.test(text.charAt(end)) ? end + 1 : end]
}

function runsBetween(text: string, marks: readonly Mark[], from: number, to: number): Run[] {
  const cuts = new Set([from, to])
  for (const m of marks) for (const at of [m.start, m.end]) if (at > from && at < to) cuts.add(at)
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] ?? from
    return { text: text.slice(start, end), marks: marks.filter((m) => m.start <= start && end <= m.end) }
  })
}

/**
 * Splits one passage so that it can be drawn: first by quotation, each with its quotation marks, then by mark.
 * The texts of all runs together are the passage. Overlapping segments (a quotation inside another) are drawn as the outer one.
 */
export function splitText(block: string, text: string, marks: readonly Mark[], quotations: readonly Quotation[]): Stretch[] {
  const segments = quotations
    .flatMap((quotation) => quotation.segments.map((s, part) => ({ quotation, part, block: s.block, start: s.start, end: s.end })))
    .filter((s) => s.block === block && s.start < s.end && s.end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const stretches: Stretch[] = []
  let at = 0
  for (const { quotation, part, start, end } of segments) {
    const [from, to] = withMarks(text, start, end)
    if (from < at) continue
    if (from > at) stretches.push({ runs: runsBetween(text, marks, at, from), quotation: null, part: 0 })
    stretches.push({ runs: runsBetween(text, marks, from, to), quotation, part })
    at = to
  }
  if (at < text.length) stretches.push({ runs: runsBetween(text, marks, at, text.length), quotation: null, part: 0 })
  return stretches
}
