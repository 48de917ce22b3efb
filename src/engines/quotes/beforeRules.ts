import { isAgentPhrase } from '../speakers/phraseKinds'
import type { Sentence } from '../speakers/readSentences'
import { coreVerbs, isGerund, looseVerbs, type Cue } from '../speakers/words/cueWords'
import { cueAt, isVerb, previousVerbSubject, reach, subjectBefore } from './clause'
import { extendRight, phraseFrom, type Subject } from './extent'
import type { Attribution, Site } from './site'

/**
 * Rule: a quotation inside or at the end of the writer's clause belongs to the nearest verb of saying or naming on its
 * left; the verb's subject spoke, and in the passive whoever stands behind "by". Between a split quotation's halves the
 * verb may stand before its subject. A thing with words in it speaks for its owner ("Smith's letter", "her slogan").
 */
export function attributedBefore(site: Site): Attribution | undefined {
  const { sentence: s, at } = site
  let thought: Attribution | undefined
  for (let k = at - 1; k >= Math.max(0, at - reach); k -= 1) {
    const token = s.tokens[k]
    if (token === undefined) break
    if (token.kind === 'dash' || token.kind === 'close') {
      // what stands between two dashes or in brackets reports nothing outside them
      k = asideStart(s, k)
      continue
    }
    if (token.lower === 'according' && s.tokens[k + 1]?.lower === 'to') {
      const phrase = phraseFrom(s, k + 2)
      if (phrase !== undefined) return { subject: extendRight(s, phrase), cue: { sentence: s, token: k }, rule: 'according to', firm: true }
    }
    const cue = cueAt(s, k) ?? thatCue(s, k)
    if (cue === undefined) continue
    const direct = isDirect(s, k, at)
    if (looseVerbs.has(cue.verb) && !(direct && isClose(s, k, at)) && !takesThatNext(s, k)) continue
    const later = hasVerbBetween(s, k + 1, at)
    if (later && isPassive(s, k, cue)) continue
    // "a man who paints the same cow twice has committed “…”": painting reports nothing
    if (later && cue.class === 'name' && /^(?:who|which|that)$/.test(s.tokens[k - 1]?.lower ?? '') && !isFollowedByQuote(s, k)) continue
    const subject = subjectOfCue(site, k, cue)
    if (subject === 'unknown') return undefined
    if (later && subject !== undefined && !takesThat(s, k, at) && inRelative(s, subject)) continue
    if (subject === undefined) continue
    // "asked whether Smith believes “…”": nobody says that Smith does
    if (minds.has(cue.verb) && /^(?:whether|if)$/.test(s.tokens[subject.from - 1]?.lower ?? '')) continue
    const agent = isAgentPhrase(s, subject.phrase) || subject.phrase.kind === 'pronoun'
    if (looseVerbs.has(cue.verb) && !agent && !takesThatNext(s, k)) continue
    const speaks = agent || ((coreVerbs.has(cue.verb) || cueAt(s, k) === undefined) && isCleanSubject(s, subject, k))
    if (!speaks && !direct) continue
    const found = { subject, cue: { sentence: s, token: k }, rule: direct ? 'before' : 'governing', firm: speaks && (direct || at - k < 25) }
    // "Smith said they felt “…”": the saying, not the feeling, gave the writer the words
    // "called it “…,” which she found “…”": a comment of its own
    if (thought !== undefined && lastQuote(s, thought.cue?.token ?? 0) > k) return thought
    if (!minds.has(cue.verb)) return found
    thought ??= found
  }
  return thought
}

const minds = new Set(['feel', 'think', 'believe', 'hope', 'fear', 'worry', 'find', 'see', 'consider', 'view', 'regard', 'remember'])

const hasVerbBetween = (s: Sentence, from: number, to: number) => {
  for (let k = from; k < to; k += 1) if (isVerb(s, k)) return true
  return false
}
/** "the terms that Smith proposed were “…”": a clause inside the subject, which reports nothing. */
function inRelative(s: Sentence, { from }: Subject): boolean {
  const link = s.tokens[from - 1]
  if (link?.lower !== 'that' && link?.lower !== 'which' && link?.lower !== 'whom') return false
  const phrase = s.phrases[s.phraseOf[from - 2] ?? -1]
  return phrase !== undefined && cueAt(s, phrase.from - 1) === undefined
}

/** Any verb in the past with a that-clause behind it reports: "transmitted that". */
function thatCue(s: Sentence, k: number): Cue | undefined {
  const token = s.tokens[k]
  if (token === undefined || s.tokens[k + 1]?.lower !== 'that' || token.class !== undefined || !/[^e]ed$/.test(token.lower) || !isVerb(s, k)) return undefined
  return { verb: token.lower, class: 'say', forms: ['past'] }
}
/** "put it: “…”", "began, “…”", "closed with “…”": nothing stands between but a sign, an adverb or a small word. */
const isClose = (s: Sentence, k: number, at: number) => s.tokens[at - 1]?.kind === 'comma' || s.tokens[at - 1]?.kind === 'colon' || (at - k <= 3 && s.tokens[k]?.lower.endsWith('ing') !== true && (k + 1 === at || /^(?:with|by|back|out|of|about)$/.test(s.tokens[k + 1]?.lower ?? '')))
/** "ruled on Wednesday that": a clause is what the verb reports. */
function takesThatNext(s: Sentence, k: number): boolean {
  for (let i = k + 1; i < k + 7; i += 1) {
    if (s.tokens[i]?.lower === 'that' && (s.phraseOf[i] ?? -1) < 0) return true
    if (s.tokens[i] === undefined || s.tokens[i]?.kind !== 'word' || isVerb(s, i)) return false
  }
  return false
}
const isFollowedByQuote = (s: Sentence, k: number) => s.tokens[k + 1]?.kind === 'quote'
/** A noun phrase right before its verb that nothing before takes for its object. */
function isCleanSubject(s: Sentence, { phrase }: Subject, verb: number): boolean {
  for (let i = phrase.to; i < verb; i += 1) if (s.tokens[i]?.class !== 'aux' && s.tokens[i]?.class !== 'adv' && s.tokens[i]?.class !== 'neg') return false
  const before = s.tokens[phrase.from - 1]
  return before === undefined || before.kind !== 'word' || before.class === 'conj' || (cueAt(s, phrase.from - 1)?.class === 'say')
}

const takesThat = (s: Sentence, k: number, at: number) => s.tokens.slice(k + 1, at).some((t) => t.lower === 'that')

/** Where the aside that ends at token `k` begins; `k` itself where none does. */
function asideStart(s: Sentence, k: number): number {
  const closing = s.tokens[k]?.kind === 'close'
  for (let i = k - 1; i > Math.max(0, k - reach); i -= 1) if (s.tokens[i]?.kind === (closing ? 'open' : 'dash')) return i
  return k
}

const addressed = new Set('put tell ask warn remind inform assure reassure advise urge implore beg thank challenge instruct order counsel lecture teach text email add say write address beseech exhort command direct cable'.split(' '))

/** Nothing but addressees, circumstances, commas and "that" between the verb and the quotation. */
function isDirect(s: Sentence, cue: number, at: number): boolean {
  const said = cueAt(s, cue)
  for (let k = cue + 1; k < at; k += 1) {
    const token = s.tokens[k]
    if (token === undefined || token.kind === 'stop' || token.kind === 'semicolon') return false
    if (token.kind === 'word' && (isVerb(s, k) || token.class === 'wh' || (cueAt(s, k) !== undefined && k > cue + 1))) return false
    // "recommending cuts, “…”": only verbs of telling take somebody as object before the words
    if (k === cue + 1 && said?.class === 'say' && (s.phraseOf[k] ?? -1) >= 0 && !addressed.has(said.verb) && s.tokens[cue - 1]?.kind !== 'quote') return false
  }
  return at - cue < 20
}

function subjectOfCue(site: Site, k: number, cue: Cue): Subject | 'unknown' | undefined {
  const { sentence: s, at } = site
  const before = s.tokens[k - 1]
  // "was quoted as saying": the passive's subject spoke
  if (isGerund(cue) && before?.lower === 'as') return quotedObject(s, k - 1) ?? previousVerbSubject(s, k - 1, 0, 0)
  if (isPassive(s, k, cue)) return agentOf(s, k, at)
  if (cue.forms.includes('participle') && before !== undefined && (s.phraseOf[k - 1] ?? -1) >= 0 && cue.class === 'name' && !isAgentBefore(s, k)) return agentOf(s, k, at)
  const floor = lastQuote(s, k)
  if (floor >= 0) {
    // `“…,” said X, “…”`
    const inverted = phraseFrom(s, k + 1)
    const direct = s.tokens[k - 1]?.kind === 'quote' || (s.tokens[k - 2]?.kind === 'quote' && s.tokens[k - 1]?.kind !== 'word')
    if (direct && inverted !== undefined && inverted.from < at && isAgentPhrase(s, inverted)) return extendRight(s, inverted)
  }
  return subjectBefore(s, k, 0)
}

/** "the paper quoted her as saying": she spoke, not the paper. */
function quotedObject(s: Sentence, as: number): Subject | undefined {
  const phrase = s.phrases[s.phraseOf[as - 1] ?? -1]
  const verb = phrase && s.tokens[phrase.from - 1]
  return phrase !== undefined && /^(?:quot|cit|describ|report)/.test(verb?.lower ?? '') ? { sentence: s, phrase, from: phrase.from, to: phrase.to } : undefined
}

const isAgentBefore = (s: Sentence, k: number) => {
  const phrase = s.phrases[s.phraseOf[k - 1] ?? -1]
  return phrase !== undefined && isAgentPhrase(s, phrase)
}
const lastQuote = (s: Sentence, k: number): number => {
  for (let i = k - 1; i >= Math.max(0, k - reach); i -= 1) if (s.tokens[i]?.kind === 'quote') return i
  return -1
}

const be = new Set("is are was were be been being am 's 're isn't wasn't aren't weren't get gets got".split(' '))
export function isPassive(s: Sentence, k: number, cue: Cue): boolean {
  if (!cue.forms.includes('participle')) return false
  for (let i = k - 1; i >= Math.max(0, k - 4); i -= 1) {
    const token = s.tokens[i]
    if (token === undefined || token.kind !== 'word') return false
    if (be.has(token.lower)) return true
    if (token.class !== 'adv' && token.class !== 'neg' && token.class !== 'aux' && !token.lower.endsWith('ly')) return false
  }
  return false
}

function agentOf(s: Sentence, k: number, at: number): Subject | 'unknown' {
  for (let i = k + 1; i < Math.min(s.tokens.length, at + reach); i += 1) {
    const token = s.tokens[i]
    if (token === undefined || (i > at && (token.kind === 'comma' || isVerb(s, i)))) break
    if (token.lower !== 'by') continue
    const phrase = phraseFrom(s, i + 1)
    if (phrase !== undefined && isAgentPhrase(s, phrase)) return extendRight(s, phrase)
  }
  return 'unknown'
}
