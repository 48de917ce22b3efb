import type { Sentence } from '../speakers/readSentences'
import { speechNouns } from '../speakers/words/cueWords'
import { attributedAfter, attributedAtEnd } from './afterRules'
import { attributedBefore } from './beforeRules'
import { attributedBeside, attributedToSubject, introducer } from './besideRules'
import { mainSubject } from './clause'
import { attributedToDocument } from './documentRules'
import { completed } from './extent'
import { standsAlone, startsItsSentence, type Attribution, type Site } from './site'

/**
 * Rule, in order: a quotation that opens its sentence is attributed behind it; one inside a sentence by a verb directly
 * before, then directly behind, then by the verb that governs it, then at the sentence's end. One that stands alone
 * goes on with the speaker before it in its paragraph, else with whom the sentence or paragraph before leads up to.
 */
export type Answer = (Attribution & { carried: boolean }) | undefined
export type Context = {
  sentences: Sentence[]
  /** index of the first sentence of each passage */
  passageStart: number[]
  sites: Site[]
  /** answers for the sites before this one */
  answers: Answer[]
  headings: boolean[]
}

export function findSpeaker(site: Site, context: Context): Answer {
  const answer = firstAnswer(site, context)
  if (answer !== undefined) answer.subject = completed(answer.subject)
  return answer
}

function firstAnswer(site: Site, context: Context): Answer {
  const own = withinSentence(site)
  if (own !== undefined && (own.firm || !startsItsSentence(site))) return Object.assign(own, { carried: false })
  const leads = startsItsSentence(site) || site.sentence.tokens[site.at - 1]?.kind === 'colon'
  return split(site, context) ?? (leads || site.span.continues ? carried(site, context) : undefined) ?? (own && Object.assign(own, { carried: false }))
}

function withinSentence(site: Site): Attribution | undefined {
  if (standsAlone(site)) return undefined
  if (startsItsSentence(site)) return attributedAfter(site) ?? attributedAtEnd(site) ?? (site.sentence.tokens.at(-1)?.kind === 'quote' ? undefined : attributedBeside(site))
  const before = attributedBefore(site)
  const document = before?.rule === 'before' && before.firm ? undefined : attributedToDocument(site)
  if (document !== undefined && document.cue === undefined) return document
  if (before?.rule === 'before' || before?.rule === 'according to') return before
  // "While X maintained that it was “…,” Y said": the first clause has its own speaker
  if (before !== undefined && /^(?:while|although|though|whereas)$/.test(site.sentence.tokens[0]?.lower ?? '')) return before
  const next = site.sentence.tokens[site.at + 1]
  const closes = /[,?!]$/.test(site.words) || next?.kind === 'comma'
  const after = closes ? attributedAfter(site) : undefined
  if (after?.firm === true && after.rule !== 'signed') return after
  return before ?? attributedAtEnd(site) ?? document ?? attributedBeside(site) ?? attributedToSubject(site)
}

/** Two paragraphs in a row that are a quotation and nothing else: two people may be taking turns. */
function isDialogue(site: Site, { sentences, sites }: Context): boolean {
  const next = sites[site.index + 1]
  return next !== undefined && standsAlone(site) && standsAlone(next) && !next.span.continues && next.span.passage === site.span.passage + 1 && sentences[next.sentence.order - 1] === site.sentence && sentences[site.sentence.order - 1]?.passage !== site.span.passage
}

const isBareQuestion = (paragraph: Sentence[]) => paragraph.length > 0 && paragraph.length < 4 && paragraph.at(-1)?.tokens.at(-1)?.text === '?' && !paragraph.some((s) => s.tokens.some((t) => t.kind === 'quote'))

/** A quotation that follows another in one sentence, with no verb of its own. */
function split(site: Site, { sites, answers }: Context): Answer {
  const previous = sites[site.index - 1]
  const answer = answers[site.index - 1]
  if (previous === undefined || answer === undefined || previous.sentence !== site.sentence) return undefined
  return { ...answer, rule: 'split', carried: true }
}

function carried(site: Site, context: Context): Answer {
  const { sentences, passageStart, sites, answers } = context
  const { span, sentence } = site
  if (span.continues) return again(answers[site.index - 1], 'goes on', true)
  const start = passageStart[span.passage] ?? 0
  for (let k = sentence.order - 1; k >= Math.max(start, sentence.order - 8); k -= 1) {
    const before = sentences[k]
    if (before === undefined) break
    const last = lastAnswerIn(before, sites, answers)
    if (last !== undefined) return again(last, 'same paragraph', true)
    const lead = introducer(before)
    if (lead !== undefined) return { ...lead, carried: true }
    const subject = mainSubject(before)
    // "X released a statement. “…”"
    const announced = subject !== undefined && before.phrases.some((p) => p.kind === 'noun' && p.from > subject.to && speechNouns.has(before.tokens[p.to - 1]?.lower ?? ''))
    if (subject !== undefined) return { subject, rule: 'sentence before', firm: announced, carried: true }
  }
  return fromParagraphBefore(site, context)
}

const again = (answer: Answer, rule: string, firm: boolean): Answer => answer && { ...answer, rule, firm: answer.firm && firm, carried: true }

function lastAnswerIn(sentence: Sentence, sites: Site[], answers: Answer[]): Answer {
  for (let i = answers.length - 1; i >= 0 && i > answers.length - 12; i -= 1) if (sites[i]?.sentence === sentence && answers[i] !== undefined) return answers[i]
  return undefined
}

function fromParagraphBefore(site: Site, context: Context): Answer {
  const { sentences, passageStart, sites, answers, headings } = context
  let passage = site.span.passage - 1
  while (passage >= 0 && (headings[passage] === true || passageStart[passage] === passageStart[passage + 1])) passage -= 1
  // an interviewer's question without marks: whoever spoke before it answers
  for (let back = 0; back < 2 && passage > 0 && isBareQuestion(sentences.slice(passageStart[passage] ?? 0, passageStart[passage + 1])); back += 1) passage -= 1
  if (passage < 0) return undefined
  const from = passageStart[passage] ?? 0
  const last = sentences[(passageStart[passage + 1] ?? sentences.length) - 1]
  if (last === undefined) return undefined
  const colon = last.tokens.at(-1)?.kind === 'colon'
  for (let k = last.order; k >= Math.max(from, last.order - 8); k -= 1) {
    const before = sentences[k]
    if (before === undefined) break
    const answer = lastAnswerIn(before, sites, answers)
    const asked = answer !== undefined && sites[answers.lastIndexOf(answer)]?.words.endsWith('?') === true
    if (answer !== undefined) return again(answer, 'paragraph before', k === last.order && !asked && !isDialogue(site, context))
    const lead = introducer(before)
    if (lead !== undefined) return { ...lead, rule: colon ? 'introduced' : 'paragraph leads up', firm: colon || k === last.order, carried: true }
    const subject = mainSubject(before)
    if (subject !== undefined) return { subject, rule: 'paragraph before, subject', firm: false, carried: true }
  }
  return undefined
}
