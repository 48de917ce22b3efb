import type { Passage } from '../../contract/article'
import type { Span } from '../../contract/quotation'
import { findQuotes } from './findQuotes'

/** What the scorer of `eval/quotes` reads: offsets into the record's whole text; a speaker's text is the name shown. */
export type EvaluatedQuote = {
  start: number
  end: number
  text: string
  speaker: { text: string; start: number; end: number } | null
  sure: boolean
  rule: string
}

/** Speech in single marks is found, but the scorer's form has spans between double marks only. */
const isSingle = (text: string, start: number) => /['‘]/.test(text.charAt(start - 1)) && text.charAt(start - 2) !== text.charAt(start - 1)

const opensWithMark = (text: string, start: number) => /["“”„«»'’‘`″＂‟]\s*$/.test(text.slice(Math.max(0, start - 3), start))

/** Every marked span of a record with its speaker; paragraphs of a quotation without an opening mark of their own are left out. */
export function evaluateQuotes(record: { id: string; text: string }): { id: string; quotes: EvaluatedQuote[] } {
  const starts = new Map<string, number>()
  const passages: Passage[] = []
  let at = 0
  for (const text of record.text.split('\n\n')) {
    const id = `p${passages.length}`
    starts.set(id, at)
    passages.push({ id, type: 'paragraph', text })
    at += text.length + 2
  }
  const { quotations, speakers } = findQuotes(passages, [])
  const names = new Map(speakers.map((s) => [s.id, s.name]))
  const whole = (span: Span) => {
    const base = starts.get(span.block) ?? 0
    return { start: base + span.start, end: base + span.end, text: record.text.slice(base + span.start, base + span.end) }
  }
  const quotes = quotations.flatMap(({ segments, mention, speaker, sure, rule }) => {
    const beside = mention && whole(mention)
    const shown = beside && { ...beside, text: (speaker === null ? undefined : names.get(speaker)) ?? beside.text }
    return segments.map(whole).filter((span) => !isSingle(record.text, span.start)).filter((span, i) => i === 0 || opensWithMark(record.text, span.start)).map((span): EvaluatedQuote => ({ ...span, speaker: shown ?? null, sure, rule }))
  })
  return { id: record.id, quotes }
}
