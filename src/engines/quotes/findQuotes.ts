import type { Passage } from '../../contract/article'
import type { Person } from '../../contract/people'
import type { FoundQuotation, FoundSpeaker } from '../../contract/quotation'
import type { Sentence } from '../speakers/readSentences'
import type { Resolved, Resolver } from '../speakers/resolve'
import { findNested } from './findNested'
import { findSpeaker, type Answer, type Context } from './findSpeaker'
import { reportedIn } from './findIndirect'
import { isNotSpeech } from './notSpeech'
import { pairMarks } from './pairMarks'
import { readMarked } from './readMarked'
import { usesSingleMarks, withDoubleMarks } from './singleMarks'
import type { Site } from './site'
import { quotationOf, spanOf, voiceOf } from './voiceOf'

type Spoken = { resolved: Resolved | undefined; asked: boolean }

/**
 * Ties every span between double marks (single ones where an article sets its speech so) to who said it. The order: pair the marks; read the writer's own text with the
 * quotations folded away; gather who is named; ask the rules for each quotation in reading order; drop what is no
 * speech; turn mentions into people. With the article's `day` (YYYY-MM-DD), the roles
 * that people.json gives on it count; `inFull` adds what is reported without marks and what is quoted inside quotations, in reading order.
 */
export function findQuotes(passages: Passage[], people: Person[], day?: string, inFull = false): { quotations: FoundQuotation[]; speakers: FoundSpeaker[] } {
  const printed = passages.map((p) => p.text)
  const texts = usesSingleMarks(printed) ? printed.map(withDoubleMarks) : printed
  const spans = pairMarks(texts)
  const { context, resolver } = readMarked(texts, spans, people, day, passages.map((p) => p.type === 'heading'))
  const { sites } = context
  const speakers = new Map<string, FoundSpeaker>()
  const spoken = new Map<Sentence, Spoken>()
  const quotations: FoundQuotation[] = []
  for (const site of sites) {
    const answer = findSpeaker(site, context)
    const dropped = isNotSpeech(site, answer)
    context.answers.push(dropped ? undefined : answer)
    if (dropped) continue
    const voice = answer && voiceOf(answer, resolver)
    const asked = site.words.endsWith('?')
    // "Smith, whom Jones called “…,” told them": Smith has the floor
    const aside = answer?.subject.sentence.tokens[answer.subject.from - 1]?.lower === 'whom'
    if (!aside) resolver.spoke(voice?.resolved, site.sentence, asked)
    if (voice !== undefined && !aside) spoken.set(site.sentence, { resolved: voice.resolved, asked })
    if (voice?.speaker) speakers.set(voice.speaker.id, voice.speaker)
    const found = quotationOf(site, answer, voice, passages)
    const whole = quotations.at(-1)
    if (whole !== undefined && answer !== undefined && isOneWith(context, sites[site.index - 1], site, answer)) whole.segments.push(...found.segments)
    else quotations.push(found)
  }
  if (!inFull) return { quotations, speakers: [...speakers.values()] }
  const order = new Map(passages.map((p, i) => [p.id, i]))
  const nested = findNested(quotations, spans, texts, passages, order, people, day, speakers)
  for (const speaker of nested.speakers) if (!speakers.has(speaker.id)) speakers.set(speaker.id, speaker)
  const placeOf = ({ segments: [first] }: FoundQuotation) => [order.get(first?.block ?? '') ?? 0, first?.start ?? 0] as const
  const all = [...quotations, ...nested.quotations, ...indirect(context.sentences, passages, resolver, spoken, speakers)].sort((a, b) => placeOf(a)[0] - placeOf(b)[0] || placeOf(a)[1] - placeOf(b)[1])
  return { quotations: all, speakers: [...speakers.values()] }
}

/** Reported speech without marks, read with the speakers of the marked quotations known. */
function indirect(sentences: Sentence[], passages: Passage[], resolver: Resolver, spoken: Map<Sentence, Spoken>, speakers: Map<string, FoundSpeaker>): FoundQuotation[] {
  const found: FoundQuotation[] = []
  resolver.startAgain()
  for (const s of sentences) {
    const marked = spoken.get(s)
    if (marked !== undefined) resolver.spoke(marked.resolved, s, marked.asked)
    if (passages[s.passage]?.type === 'heading') continue
    for (const { subject, cue, rule, from, to } of reportedIn(s)) {
      const voice = voiceOf({ subject, cue, rule, firm: true, carried: false }, resolver)
      resolver.spoke(voice.resolved, s, false)
      if (voice.speaker !== undefined) speakers.set(voice.speaker.id, voice.speaker)
      found.push({ segments: [spanOf(passages, s, from, to)], kind: 'indirect', cue: spanOf(passages, s, cue.token, cue.token + 1), mention: spanOf(passages, s, subject.from, subject.to), speaker: voice.speaker?.id ?? null, basis: voice.resolved?.basis ?? 'named', sure: voice.sure, rule })
    }
  }
  return found
}

/** A split quotation's second half, and the next paragraph of one that the paragraph before left open. */
function isOneWith({ answers }: Context, before: Site | undefined, site: Site, answer: NonNullable<Answer>): boolean {
  const first = before && answers[before.index]
  if (before === undefined || first === undefined) return false
  if (answer.rule === 'goes on') return true
  if (before.sentence !== site.sentence || before.at !== 0 || !before.words.endsWith(',') || first.cue === undefined) return false
  return answer.cue?.sentence === first.cue.sentence && answer.cue.token === first.cue.token
}
