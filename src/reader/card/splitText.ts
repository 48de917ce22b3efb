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

/** Gives the runs of one stretch after another, from left to right, so that the marks are gone through only once. */
function runReader(text: string, marks: readonly Mark[]): (from: number, to: number) => Run[] {
  const waiting = marks.map((mark, order) => ({ mark, order })).sort((a, b) => b.mark.start - a.mark.start)
  let over: typeof waiting = []
  return (from, to) => {
    const runs: Run[] = []
    for (let start = from, end = from; start < to; start = end) {
      for (let next = waiting.at(-1); next && next.mark.start <= start; next = waiting.at(-1)) over.push(...waiting.splice(-1))
      over = over.filter(({ mark }) => mark.end > start)
      end = Math.min(to, waiting.at(-1)?.mark.start ?? to, ...over.map(({ mark }) => mark.end))
      runs.push({ text: text.slice(start, end), marks: over.toSorted((a, b) => a.order - b.order).map(({ mark }) => mark) })
    }
    return runs
  }
}

/**
 * Splits one passage so that it can be drawn: first by quotation, each with its quotation marks and the quotations inside it, then by
 * mark. The texts of all runs together are the passage. Of segments that overlap without one being inside the other, the first is drawn.
 */
export function splitText(block: string, text: string, marks: readonly Mark[], quotations: readonly Quotation[]): Stretch[] {
  const segments: Segment[] = []
  for (const quotation of quotations)
    for (const [part, { block: at, start, end }] of quotation.segments.entries()) if (at === block && start < end && end <= text.length) segments.push({ quotation, part, start, end })
  segments.sort((a, b) => a.start - b.start || b.end - a.end)
  return split(text, runReader(text, marks), segments, 0, text.length)
}

function split(text: string, runs: (from: number, to: number) => Run[], segments: readonly Segment[], begin: number, end: number): Stretch[] {
  const stretches: Stretch[] = []
  let at = begin
  segments.forEach((segment, i) => {
    const [from, to] = withMarks(text, segment.start, segment.end)
    if (from < at || to > end) return
    if (from > at) stretches.push({ runs: runs(at, from) })
    // Those that begin inside follow at once, since segments are in order.
    const inner: Segment[] = []
    for (let next = i + 1, s = segments[next]; s && s.start < segment.end; s = segments[++next]) if (s.end <= segment.end && s.quotation !== segment.quotation) inner.push(s)
    stretches.push({ quotation: segment.quotation, part: segment.part, inside: split(text, runs, inner, from, to) })
    at = to
  })
  if (at < end) stretches.push({ runs: runs(at, end) })
  return stretches
}
