import type { Passage } from '../../contract/article'
import type { Person } from '../../contract/people'
import type { FoundQuotation, FoundSpeaker } from '../../contract/quotation'
import { findSpeaker, type Answer } from './findSpeaker'
import { isNotSpeech } from './notSpeech'
import { pairMarks, type MarkedSpan } from './pairMarks'
import { readMarked, type Reading } from './readMarked'
import { withDoubleMarks } from './singleMarks'
import type { Site } from './site'
import { quotationOf, voiceOf, type Voice } from './voiceOf'

/*
 * Rule: what a speaker quotes belongs to whom the speaker quotes. A speaker's words are read as texts of their own, behind the article
 * that they stand in, so that a surname in them means whom it means there; "I" is the speaker. Most marks inside a quotation stand about
 * titles and single words, so only what a clause beside it ties to a name for sure is taken up. A pronoun must find its name in the same
 * words: whom the writer spoke of last is not whom the speaker means.
 */

/** A stretch of a quotation that has marks inside it; its text keeps its length, with single marks as double ones. */
type Inside = { outer: FoundQuotation; block: string; start: number; text: string }

const marked = /["“„«]|(?:^|[\s([—–])['‘][\p{L}\p{N}]/u

/** A title of a work: inside a quotation nothing else sets it apart, and "I read ‘…’" is no report of speech. */
const title = /^(?:(?:\p{Lu}[\p{L}\p{N}’'-]*|\p{N}+|an?|and|at|by|for|from|in|of|on|or|the|to|with)(?:\s+|[:!?]?\s*$))+$/u

/** Quotations inside the `outer` ones, which stand at `outerSpans` of the texts, and who is quoted in them. `order`: the place of each passage by its id. */
export function findNested(outer: readonly FoundQuotation[], outerSpans: MarkedSpan[], texts: string[], passages: Passage[], order: ReadonlyMap<string, number>, people: Person[], day: string | undefined, voices: ReadonlyMap<string, FoundSpeaker>): { quotations: FoundQuotation[]; speakers: FoundSpeaker[] } {
  const stretches = outer.flatMap((quotation) =>
    quotation.segments.flatMap(({ block, start, end }): Inside[] => {
      const words = (texts[order.get(block) ?? -1] ?? '').slice(start, end)
      return marked.test(words) ? [{ outer: quotation, block, start, text: withDoubleMarks(words) }] : []
    }),
  )
  const spans = pairMarks(stretches.map((s) => s.text)).filter((span) => span.closed && !span.continues)
  const found: { quotations: FoundQuotation[]; speakers: FoundSpeaker[] } = { quotations: [], speakers: [] }
  if (spans.length === 0) return found
  const behind = texts.length
  const all = [...passages, ...stretches.map(({ text }, i): Passage => ({ id: String(behind + i), type: 'paragraph', text }))]
  const reading = readMarked([...texts, ...stretches.map((s) => s.text)], [...outerSpans, ...spans.map((s) => ({ ...s, passage: s.passage + behind }))], people, day, all.map((p) => p.type === 'heading'))
  const { context } = reading
  for (const site of context.sites) {
    const stretch = stretches[site.span.passage - behind]
    const answer = stretch && findSpeaker(site, context)
    const kept = stretch !== undefined && answer !== undefined && !title.test(site.words) && !isNotSpeech(site, answer)
    context.answers.push(kept ? answer : undefined)
    const voice = kept ? voiceWithin(site, answer, stretch.outer, reading, voices) : undefined
    if (!kept || voice?.speaker === undefined || !voice.sure) continue
    const back = <S extends { start: number; end: number }>(span: S) => ({ ...span, block: stretch.block, start: span.start + stretch.start, end: span.end + stretch.start })
    const { segments, cue, mention, ...rest } = quotationOf(site, answer, voice, all)
    found.speakers.push(voice.speaker)
    found.quotations.push({ ...rest, segments: segments.map(back), ...(cue ? { cue: back(cue) } : {}), ...(mention ? { mention: back(mention) } : {}), quotedBy: stretch.outer.sure ? stretch.outer.speaker : null })
  }
  return found
}

/** Whom a speaker means in words of his own; nobody where that rests on what the writer says outside them. */
function voiceWithin({ span }: Site, answer: NonNullable<Answer>, outer: FoundQuotation, { resolver, context }: Reading, voices: ReadonlyMap<string, FoundSpeaker>): Voice | undefined {
  const { sentence, phrase } = answer.subject
  if (sentence.passage !== span.passage) return undefined
  const voice = voiceOf(answer, resolver)
  if (phrase.kind !== 'pronoun') return voice
  if (/^(?:i|me|myself)$/.test(sentence.tokens[phrase.from]?.lower ?? '')) return { resolved: undefined, speaker: outer.speaker === null ? undefined : voices.get(outer.speaker), sure: outer.sure && answer.firm }
  return voice.resolved !== undefined && context.sentences.some((s) => s.passage === span.passage && resolver.names(voice.resolved?.entity, s)) ? voice : undefined
}
