import { isAgentPhrase } from '../speakers/phraseKinds'
import type { Sentence } from '../speakers/readSentences'
import { isFinite, type Cue } from '../speakers/words/cueWords'
import { cueAt, isVerb, reach, subjectBefore } from './clause'
import { completed, extendRight, phraseFrom, type Subject } from './extent'

/**
 * Rule: words are reported without marks behind a verb of saying ("X said that …", "X said …"), before or around one
 * ("…, X said.", "…, X said, …") and beside "according to X". The report is one stretch: to the sentence's end, or to
 * where the writer goes on ("…, but", "…, and left"). What is not said, or only may be, reports nothing. A sentence
 * that holds words between marks is left to them. Source: that-clauses and comment clauses of English (Quirk et al. 15).
 */
export type Reported = { subject: Subject; cue: { sentence: Sentence; token: number }; rule: string; /** tokens of the reported clause, end exclusive */ from: number; to: number }

const reporting = new Set(`say tell add argue warn claim insist note explain announce acknowledge admit concede stress emphasize emphasise write state declare assert maintain contend predict
  suggest testify complain confirm reply respond recall reveal remark observe reiterate report conclude stipulate promise pledge vow estimate caution reaffirm assure`.split(/\s+/))
/** Those that can do without "that". */
const bare = new Set('say add tell argue claim insist warn acknowledge note predict'.split(' '))
/** Those that stand behind what they report. */
const closing = new Set('say tell add report write note argue explain announce warn claim insist acknowledge state recall'.split(' '))

/** What a sentence reports without marks, in order. */
export function reportedIn(s: Sentence): Reported[] {
  const last = s.tokens.at(-1)
  if (s.headline || last?.text === '?' || s.tokens.some((t) => t.kind === 'quote') || s.tokens.length < 5) return []
  const opening = accordingTo(s)
  if (opening !== undefined) return [opening]
  const behind = reportedBefore(s)
  if (behind !== undefined) return [behind]
  const found: Reported[] = []
  for (let k = 1; k < Math.min(s.tokens.length, reach * 2); k += 1) {
    const one = reportedAfter(s, k, found.at(-1)?.to ?? 0)
    if (one === undefined) continue
    found.push(one)
    k = one.to
  }
  return found
}

const endOf = (s: Sentence) => (s.tokens.at(-1)?.kind === 'stop' ? s.tokens.length - 1 : s.tokens.length)
const hasVerb = (s: Sentence, from: number, to: number) => {
  for (let k = from; k < to; k += 1) if (isVerb(s, k) || s.tokens[k]?.class === 'aux') return true
  return false
}

/** "According to X, …" and "…, according to X". */
function accordingTo(s: Sentence): Reported | undefined {
  const at = s.tokens.findIndex((t, i) => t.lower === 'according' && s.tokens[i + 1]?.lower === 'to')
  const phrase = at < 0 ? undefined : phraseFrom(s, at + 2)
  if (phrase === undefined) return undefined
  const subject = completed(extendRight(s, phrase))
  const made = (from: number, to: number): Reported | undefined => (hasVerb(s, from, to) ? { subject, cue: { sentence: s, token: at }, rule: 'according to', from, to } : undefined)
  if (at > 0) return s.tokens[at - 1]?.kind === 'comma' ? made(startOfClause(s, at - 1), at - 1) : undefined
  let comma = commaFrom(s, subject.to)
  // "According to Smith, the mayor of Austin, …"
  const apposition = phraseFrom(s, comma + 1)
  if (apposition?.kind === 'noun' && apposition.from === comma + 1) {
    const end = extendRight(s, apposition).to
    if (s.tokens[end]?.kind === 'comma' && isAgentPhrase(s, apposition)) comma = end
  }
  return made(comma + 1, endOf(s))
}

function commaFrom(s: Sentence, from: number): number {
  let i = from
  while (i < s.tokens.length && s.tokens[i]?.kind !== 'comma') i += 1
  return i
}

/** "…, X said on Monday." and "…, X said, …". */
function reportedBefore(s: Sentence): Reported | undefined {
  for (let k = Math.min(s.tokens.length - 1, reach * 2); k > 2; k -= 1) {
    const cue = reportingAt(s, k, closing)
    if (cue === undefined) continue
    const after = s.tokens[k + 1]
    const inverted = s.tokens[k - 1]?.kind === 'comma' ? phraseFrom(s, k + 1) : undefined
    const subject = inverted !== undefined && isAgentPhrase(s, inverted) ? extendRight(s, inverted) : subjectBefore(s, k, 0)
    if (subject === undefined || !speaks(s, subject)) continue
    const comma = Math.min(subject.from, k) - 1
    if (s.tokens[comma]?.kind !== 'comma' || comma < 1) continue
    const inserted = after?.kind === 'comma'
    if (!inserted && cue.verb !== 'tell' && inverted === undefined && after !== undefined && after.kind !== 'stop' && !/^(?:prep|time|adv)$/.test(after.class ?? '')) continue
    if (s.tokens.slice(k + 1, k + 12).some((t) => t.lower === 'that' || t.kind === 'colon')) continue
    const from = startOfClause(s, comma)
    const whole = completed(subject)
    const cueSpan = { sentence: s, token: k }
    if (hasVerb(s, from, comma) && !/^(?:aux|neg)$/.test(s.tokens[comma - 1]?.class ?? '')) return { subject: whole, cue: cueSpan, rule: 'closing', from, to: comma }
    if (inserted && hasVerb(s, k + 2, endOf(s))) return { subject: whole, cue: cueSpan, rule: 'inserted', from: k + 2, to: endOfClause(s, k + 2) }
  }
  return undefined
}

/** "X said (that) …", "X told Y (that) …". */
function reportedAfter(s: Sentence, k: number, floor: number): Reported | undefined {
  const cue = reportingAt(s, k, reporting)
  if (cue === undefined) return undefined
  const before = s.tokens[k - 1]
  if (before?.class === 'wh' || before?.lower === 'to') return undefined
  const start = clauseStart(s, k, cue)
  const subject = start === undefined ? undefined : subjectBefore(s, k, floor)
  if (start === undefined || subject === undefined || !speaks(s, subject) || s.tokens[subject.from - 1]?.class === 'wh' || isHypothetical(s, subject.from, floor)) return undefined
  const to = endOfClause(s, start)
  return to - start < 3 || !hasVerb(s, start, to) ? undefined : { subject: completed(subject), cue: { sentence: s, token: k }, rule: 'reported', from: start, to }
}

const speaks = (s: Sentence, { phrase }: Subject) => isAgentPhrase(s, phrase) || phrase.kind === 'pronoun'
/** "If X says that …": nobody has said it. */
const isHypothetical = (s: Sentence, subject: number, floor: number) => s.tokens.slice(Math.max(floor, subject - 8), subject).some((t) => /^(?:if|whether|unless)$/.test(t.lower))

/** A finite verb of the kind that nothing denies or leaves open ("did not say", "would say", "was told"). */
function reportingAt(s: Sentence, k: number, verbs: Set<string>): Cue | undefined {
  const cue = cueAt(s, k)
  if (cue === undefined || !isFinite(cue) || !verbs.has(cue.verb)) return undefined
  for (let i = k - 1; i >= Math.max(0, k - 4); i -= 1) {
    const token = s.tokens[i]
    if (token?.class !== 'aux' && token?.class !== 'neg' && token?.class !== 'adv') break
    if (!/^(?:has|have|had|also|then|later|once|again|still|often|already|now|even|just)$/.test(token.lower)) return undefined
  }
  return cue
}

const prepositions = new Set(['on', 'in', 'at', 'by', 'after', 'before', 'since', 'until', 'from', 'with'])

/** Where the clause behind the verb begins: behind "that"; without it behind whom it was told to. */
function clauseStart(s: Sentence, k: number, cue: Cue): number | undefined {
  for (let i = k + 1; i < Math.min(s.tokens.length, k + 16); i += 1) {
    const token = s.tokens[i]
    if (token === undefined || token.kind === 'colon' || token.kind === 'semicolon') break
    // "announced on that day that …": the first only points
    if (token.lower === 'that' && (s.phraseOf[i] ?? -1) < 0 && !prepositions.has(s.tokens[i - 1]?.lower ?? '')) return i + 1
    if (isVerb(s, i) || token.class === 'wh' || token.lower === 'to' && isVerb(s, i + 1)) break
  }
  if (!bare.has(cue.verb)) return undefined
  const told = cue.verb === 'tell' || cue.verb === 'warn' ? phraseFrom(s, k + 1) : undefined
  if (cue.verb === 'tell' && told === undefined) return undefined
  const first = phraseFrom(s, cue.verb === 'tell' ? (told?.to ?? k + 1) : k + 1)
  // a clause: who or what, and soon its verb
  return first !== undefined && hasVerb(s, first.to, Math.min(s.tokens.length, first.to + 8)) ? first.from : undefined
}

/** The start of the clause that ends before `comma`: the sentence's, past a conjunction. */
const startOfClause = (s: Sentence, comma: number) => {
  for (let i = comma - 1; i > 0; i -= 1) if (s.tokens[i]?.kind === 'semicolon') return i + 1
  return /^(?:and|but|so|yet)$/.test(s.tokens[0]?.lower ?? '') ? 1 : 0
}

/** Where the writer goes on: a semicolon, "…, but", "…, while", "…, and left", "…, Smith reported". */
function endOfClause(s: Sentence, from: number): number {
  const end = endOf(s)
  for (let i = from; i < end; i += 1) {
    const token = s.tokens[i]
    const next = s.tokens[i + 1]
    if (token?.kind === 'semicolon') return i
    if (token?.kind !== 'comma' || next === undefined) continue
    if (/^(?:but|while|although|though|whereas)$/.test(next.lower)) return i
    const verb = i + 2
    if (next.lower === 'and' && isVerb(s, verb) && s.tokens[verb]?.class !== 'aux') return i
    // the source of the whole sentence
    const source = phraseFrom(s, i + 1)
    if (source !== undefined && reportingAt(s, source.to, closing) !== undefined && source.to + 1 >= end) return i
  }
  return end
}
