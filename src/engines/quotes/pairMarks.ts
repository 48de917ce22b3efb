import type { DoubleMark } from './findMarks'
import { findMarks } from './findMarks'

/**
 * Rule: marks pair like brackets, and only the outermost pair is a quotation. A quotation of several paragraphs opens
 * each with a mark and closes the last only; so a paragraph may end inside one. Where the brackets do not come out
 * even, an opening mark inside a quotation means that a closing one was forgotten, and a closing mark outside one
 * means that the opening one was. Source: the usage that style books of English news agree on.
 */
export type MarkedSpan = {
  passage: number
  /** the words, without marks */
  start: number
  end: number
  /** the words with their marks */
  outerStart: number
  outerEnd: number
  /** false where the paragraph ends without a closing mark */
  closed: boolean
  /** goes on with the quotation that the paragraph before left open */
  continues: boolean
}

type Pair = Omit<MarkedSpan, 'passage' | 'continues'>

/** The outermost marked spans of all passages, in reading order; empty ones are left out. */
export function pairMarks(texts: string[]): MarkedSpan[] {
  const spans: MarkedSpan[] = []
  let open = false
  let gaps = 0
  texts.forEach((text, passage) => {
    const marks = findMarks(text)
    const first = marks[0]
    const opensAgain = open && first !== undefined && first.role !== 'close' && text.slice(0, first.start).trim() === ''
    const runsOn = open && first !== undefined && first.role === 'close'
    const pairs = pairsOf(text, marks, runsOn).map((pair) => shrink(text, pair.closed || goesOn(texts, passage) ? pair : cutAtSaying(text, pair)))
    pairs.forEach((pair, i) => {
      if (pair.start < pair.end) spans.push(Object.assign(pair, { passage, continues: i === 0 && (opensAgain || runsOn) }))
    })
    // a caption may stand between two paragraphs of one quotation
    if (pairs.length > 0 || !open || text.length > 120) {
      if (text.trim() !== '') open = pairs.at(-1)?.closed === false
    } else if (text.trim() !== '') open = gaps++ === 0
    if (pairs.length > 0) gaps = 0
  })
  return spans
}

/** Whether the next passage that is not blank begins with an opening mark. */
function goesOn(texts: readonly string[], passage: number): boolean {
  let next = passage + 1
  while (next < texts.length && texts[next]?.trim() === '') next += 1
  return /^\s*(?:["“„«]|``|''|‘‘)/.test(texts[next] ?? '')
}

function pairsOf(text: string, marks: DoubleMark[], runsOn: boolean): Pair[] {
  return nestedPairs(text, marks, runsOn) ?? flatPairs(text, marks, runsOn)
}

const pairOf = (open: DoubleMark | undefined, close: DoubleMark): Pair => ({
  start: open?.end ?? 0,
  end: close.start,
  outerStart: open?.start ?? 0,
  outerEnd: close.end,
  closed: true,
})
const toEnd = (open: DoubleMark, text: string): Pair => ({ start: open.end, end: text.length, outerStart: open.start, outerEnd: text.length, closed: false })

/** Pairs as brackets; undefined where they do not come out even. */
function nestedPairs(text: string, marks: DoubleMark[], runsOn: boolean): Pair[] | undefined {
  const pairs: Pair[] = []
  let depth = runsOn ? 1 : 0
  let outer: DoubleMark | undefined
  let inner: DoubleMark | undefined
  for (const mark of marks) {
    if (mark.inch && depth === 0) continue
    const role = mark.role === 'either' ? (depth > 0 ? 'close' : 'open') : mark.role
    if (role === 'open') {
      if (depth === 0) [outer, inner] = [mark, undefined]
      else inner ??= mark
      depth += 1
    } else {
      if (depth === 0) return undefined
      depth -= 1
      if (depth === 0) pairs.push(pairOf(outer, mark))
    }
  }
  if (depth > 1 || (outer !== undefined && depth === 1 && inner !== undefined && forgottenClosing(text, outer, inner) !== undefined)) return undefined
  if (depth === 1 && outer !== undefined) pairs.push(toEnd(outer, text))
  return pairs
}

const saidSoon = /[,.?!](?=\s+(?:[\p{L}.’'-]+\s+){0,4}(?:said|says|added|told|asked|wrote|noted|continued)\b)/gu

/** Pairs one after another, mending what was forgotten. */
function flatPairs(text: string, marks: DoubleMark[], runsOn: boolean): Pair[] {
  const pairs: Pair[] = []
  let open: DoubleMark | undefined
  marks.forEach((mark, i) => {
    if (open === undefined) {
      const lone = mark.role === 'close' && pairs.length === 0 && i === 0
      if (mark.inch) return
      if (lone && runsOn) pairs.push(pairOf(undefined, mark))
      else if (lone && !nextCloses(marks, i)) pairs.push(forgottenOpening(mark))
      else if (mark.role !== 'close' || nextCloses(marks, i)) open = mark
    } else if (mark.role === 'open') {
      const mended = forgottenClosing(text, open, mark)
      if (mended !== undefined) pairs.push(mended)
      open = mark
    } else {
      pairs.push(pairOf(open, mark))
      open = undefined
    }
  })
  if (open !== undefined) pairs.push(toEnd(open, text))
  return pairs
}

const nextCloses = (marks: DoubleMark[], i: number) => marks[i + 1] !== undefined && marks[i + 1]?.role !== 'open'

/** `It was close,” said X`: the words since the sentence before, when a paragraph begins with them. */
function forgottenOpening(close: DoubleMark): Pair {
  return { start: 0, end: close.start, outerStart: 0, outerEnd: close.end, closed: true }
}

/** `“It was close, said X. “We won.”`: up to the last stop or comma before a verb of saying; else nothing. */
function forgottenClosing(text: string, open: DoubleMark, next: DoubleMark): Pair | undefined {
  const between = text.slice(open.end, next.start)
  const stop = [...between.matchAll(saidSoon)].at(-1)
  if (stop === undefined) return undefined
  const end = open.end + stop.index + 1
  return { start: open.end, end, outerStart: open.start, outerEnd: end, closed: true }
}

/** `“It was close, he said.`: a quotation that nothing closes, before a short clause that says whose it was. */
function cutAtSaying(text: string, pair: Pair): Pair {
  const words = text.slice(pair.start)
  const stop = [...words.matchAll(saidSoon)].at(-1)
  if (stop === undefined || stop.index === 0 || words.length - stop.index > 90) return pair
  const end = pair.start + stop.index + 1
  return { ...pair, end, outerEnd: end, closed: true }
}

/** Leaves the blanks at both ends out of the words. */
function shrink(text: string, pair: Pair): Pair {
  while (pair.start < pair.end && text[pair.start]?.trim() === '') pair.start += 1
  while (pair.end > pair.start && text[pair.end - 1]?.trim() === '') pair.end -= 1
  return pair
}
