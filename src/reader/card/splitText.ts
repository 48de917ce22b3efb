import type { Mark } from '../../contract/article'
import type { Quotation } from '../../contract/quotation'

/** A stretch of text that no mark begins or ends in. */
export type Run = { text: string; marks: Mark[] }
/** Runs outside every quotation, or a quotation with what stands in it. `part` is the segment's place in the quotation. */
export type Stretch = { runs: Run[] } | { quotation: Quotation; part: number; inside: Stretch[] }

type Segment = { quotation: Quotation; part: number; start: number; end: number }

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
 * Splits one passage so that it can be drawn: first by quotation, each with its quotation marks and the quotations inside it, then by
 * mark. The texts of all runs together are the passage. Of segments that overlap without one being inside the other, the first is drawn.
 */
export function splitText(block: string, text: string, marks: readonly Mark[], quotations: readonly Quotation[]): Stretch[] {
  const segments = quotations
    .flatMap((quotation) => quotation.segments.map((s, part) => ({ quotation, part, block: s.block, start: s.start, end: s.end })))
    .filter((s) => s.block === block && s.start < s.end && s.end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return split(text, marks, segments, 0, text.length)
}

function split(text: string, marks: readonly Mark[], segments: readonly Segment[], begin: number, end: number): Stretch[] {
  const stretches: Stretch[] = []
  let at = begin
  segments.forEach((segment, i) => {
    const [from, to] = withMarks(text, segment.start, segment.end)
    if (from < at || to > end) return
    if (from > at) stretches.push({ runs: runsBetween(text, marks, at, from) })
    const inner = segments.slice(i + 1).filter((s) => s.end <= segment.end && s.quotation !== segment.quotation)
    stretches.push({ quotation: segment.quotation, part: segment.part, inside: split(text, marks, inner, from, to) })
    at = to
  })
  if (at < end) stretches.push({ runs: runsBetween(text, marks, at, end) })
  return stretches
}
