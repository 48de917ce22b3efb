import type { Passage } from '../../contract/article'
import type { Person } from '../../contract/people'
import type { FoundQuotation, FoundSpeaker, Span } from '../../contract/quotation'
import { slugOf } from '../../contract/slug'
import { DocumentNames } from '../speakers/documentNames'
import { readSentences, type Sentence } from '../speakers/readSentences'
import { cueOf } from '../speakers/words/cueWords'
import { Resolver, type Resolved } from '../speakers/resolve'
import type { Folded } from '../speakers/readTokens'
import type { Entity } from '../speakers/knownNames'
import { readRoster } from '../speakers/roster'
import { findSpeaker, type Answer, type Context } from './findSpeaker'
import { reportedIn } from './findIndirect'
import { isNotSpeech, mayBeDistance } from './notSpeech'
import { pairMarks } from './pairMarks'
import { usesSingleMarks, withDoubleMarks } from './singleMarks'
import type { Site } from './site'

/**
 * Ties every span between double marks (single ones where an article sets its speech so) to who said it. The order: pair the marks; read the writer's own text with the
 * quotations folded away; gather who is named; ask the rules for each quotation in reading order; drop what is no
 * speech; turn mentions into people. With the article's `day` (YYYY-MM-DD), the roles
 * that people.json gives on it count; `withIndirect` adds what is reported without marks, in reading order.
 */
export function findQuotes(passages: Passage[], people: Person[], day?: string, withIndirect = false): { quotations: FoundQuotation[]; speakers: FoundSpeaker[] } {
  const printed = passages.map((p) => p.text)
  const texts = usesSingleMarks(printed) ? printed.map(withDoubleMarks) : printed
  const spans = pairMarks(texts)
  const folded: Folded[][] = texts.map(() => [])
  spans.forEach((span, index) => folded[span.passage]?.push({ outerStart: span.outerStart, outerEnd: span.outerEnd, index, ending: (texts[span.passage] ?? '')[span.end - 1] ?? '' }))
  const sentences = readSentences(texts, folded, DocumentNames.of(people))
  const sites = sitesOf(sentences, spans, texts)
  const roster = readRoster(sentences, texts, people)
  const resolver = new Resolver(roster, sentences, people, day)
  const context: Context = { sentences, passageStart: startsOf(sentences, texts.length), sites, answers: [], headings: passages.map((p) => p.type === 'heading') }

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
  if (!withIndirect) return { quotations, speakers: [...speakers.values()] }
  const order = new Map(passages.map((p, i) => [p.id, i]))
  const placeOf = ({ segments: [first] }: FoundQuotation) => [order.get(first?.block ?? '') ?? 0, first?.start ?? 0] as const
  const all = [...quotations, ...indirect(sentences, passages, resolver, spoken, speakers)].sort((a, b) => placeOf(a)[0] - placeOf(b)[0] || placeOf(a)[1] - placeOf(b)[1])
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
      const block = passages[s.passage]?.id ?? ''
      const span = (a: number, b: number): Span => ({ block, start: s.tokens[a]?.start ?? 0, end: s.tokens[b - 1]?.end ?? 0 })
      found.push({ segments: [span(from, to)], kind: 'indirect', cue: span(cue.token, cue.token + 1), mention: span(subject.from, subject.to), speaker: voice.speaker?.id ?? null, basis: voice.resolved?.basis ?? 'named', sure: voice.sure, rule })
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

function sitesOf(sentences: Sentence[], spans: Site['span'][], texts: string[]): Site[] {
  const sites: Site[] = []
  for (const sentence of sentences)
    sentence.tokens.forEach((token, at) => {
      const span = token.kind === 'quote' ? spans[token.quote] : undefined
      if (span === undefined) return
      const words = (texts[span.passage] ?? '').slice(span.start, span.end)
      sites.push({ index: sites.length, span, words, wordCount: words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0, sentence, at })
    })
  return sites
}

/** Index of each passage's first sentence; one more at the end. */
function startsOf(sentences: Sentence[], passages: number): number[] {
  const starts = new Array<number>(passages + 1).fill(sentences.length)
  for (const sentence of sentences.toReversed()) starts[sentence.passage] = sentence.order
  for (let p = passages - 1; p >= 0; p -= 1) if (starts[p] === sentences.length) starts[p] = starts[p + 1] ?? sentences.length
  return starts
}

type Spoken = { resolved: Resolved | undefined; asked: boolean }
type Voice = { resolved: Resolved | undefined; speaker: FoundSpeaker | undefined; sure: boolean }

/** Who spoke: one person or body; two together make a voice of their own; what has no name makes none. */
function voiceOf({ subject, firm, cue, rule }: NonNullable<Answer>, resolver: Resolver): Voice {
  const { sentence, phrase, partner } = subject
  const verb = cue && cueOf(cue.sentence.tokens[cue.token]?.lower ?? '')?.verb
  const resolved = resolver.resolve({ sentence, phrase }, verb === 'reply' || verb === 'respond' || verb === 'retort')
  const second = partner && resolver.resolve({ sentence, phrase: partner })
  // "Analysts were divided." and then a paragraph of quotation: one of them, perhaps
  const vague = resolved?.unnamed === true && (rule === 'paragraph leads up' || (rule === 'introduced' && resolved.entity.kind === 'group'))
  const otherThing = rule === 'document' && resolved?.entity.kind !== 'document'
  const sure = firm && !vague && !otherThing && resolved?.sure === true
  if (resolved === undefined || resolved.unnamed) return { resolved, speaker: undefined, sure }
  if (second === undefined || second.unnamed || second.entity === resolved.entity) return { resolved, speaker: speakerOf(resolved.entity), sure }
  const name = `${resolved.entity.name} and ${second.entity.name}`
  return { resolved, speaker: { id: slugOf(name), name, kind: 'group' }, sure: sure && second.sure }
}

function speakerOf(entity: Entity): FoundSpeaker {
  const role = entity.roles.toSorted((a, b) => b.length - a.length)[0]
  return { id: entity.id, name: entity.name, kind: entity.kind === 'unknown' ? 'person' : entity.kind, ...(role === undefined ? {} : { role }) }
}

function quotationOf(site: Site, answer: Answer, voice: Voice | undefined, passages: Passage[]): FoundQuotation {
  const block = (sentence: Sentence) => passages[sentence.passage]?.id ?? ''
  const { span, sentence } = site
  const segments: Span[] = [{ block: block(sentence), start: span.start, end: span.end }]
  const ofTokens = (s: Sentence, from: number, to: number): Span => ({ block: block(s), start: s.tokens[from]?.start ?? 0, end: s.tokens[to - 1]?.end ?? 0 })
  const before = sentence.tokens[site.at - 1]
  const direct = site.at === 0 || before?.kind === 'comma' || before?.kind === 'colon' || /^\p{Lu}/u.test(site.words)
  const kind = direct ? 'direct' : 'mixed'
  if (answer === undefined) return { segments, kind, speaker: null, sure: false, rule: 'none' }
  const { subject, cue, rule, carried } = answer
  return {
    segments,
    kind,
    ...(cue === undefined ? {} : { cue: ofTokens(cue.sentence, cue.token, cue.token + 1) }),
    mention: ofTokens(subject.sentence, subject.from, subject.to),
    speaker: voice?.speaker?.id ?? null,
    basis: carried ? 'carried' : (voice?.resolved?.basis ?? 'named'),
    sure: voice?.sure === true && !mayBeDistance(site, answer),
    rule,
  }
}
