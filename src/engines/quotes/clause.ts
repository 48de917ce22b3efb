import type { Phrase } from '../speakers/findPhrases'
import type { Sentence } from '../speakers/readSentences'
import type { Token } from '../speakers/readTokens'
import { isFinite, speechNouns, type Cue } from '../speakers/words/cueWords'
import { attachLeft, phraseAt, type Subject } from './extent'
import { isGroup } from '../speakers/words/people'
import { isAgentPhrase, isPeoplePhrase } from '../speakers/phraseKinds'

/**
 * Rule: the subject of an English verb stands before it, behind auxiliaries and adverbs; an apposition or relative
 * clause between commas may part the two; a second verb joined by "and", an infinitive or a participle shares the
 * subject of the verb before. Source: word order of English (Quirk et al. 10; Biber et al. 11 on inverted `said X`).
 */


/** The verb at a token outside the noun phrases, if it reports words. */
export function cueAt(s: Sentence, i: number): Cue | undefined {
  const token = s.tokens[i]
  if (token === undefined || token.kind !== 'word' || (s.phraseOf[i] ?? -1) >= 0 || (token.class !== undefined && token.class !== 'verb')) return undefined
  return token.cue
}

const subjects = new Set(['he', 'she', 'it', 'who'])
export function isVerb(s: Sentence, i: number): boolean {
  const token = s.tokens[i]
  if (token === undefined || token.kind !== 'word' || (s.phraseOf[i] ?? -1) >= 0) return false
  if (token.class === 'verb' || token.class === 'aux') return true
  if (token.class !== undefined) return false
  if (token.lower.endsWith('s') && subjects.has(s.tokens[i - 1]?.lower ?? '') && !token.lower.endsWith('ss') && !isGroup(token.lower)) return true
  const { cue, lower } = token
  return cue !== undefined ? isFinite(cue) : lower.length > 2 && lower.endsWith('ed') && !lower.endsWith('eed')
}

const isGerundForm = (token: Token | undefined) => token?.kind === 'word' && token.lower.endsWith('ing')
const isSkipped = (token: Token) => token.class === 'aux' || token.class === 'adv' || token.class === 'neg' || (token.class === undefined && token.lower.endsWith('ly')) || token.kind === 'other'

/** How many tokens a rule looks to either side: past that no reader ties words together, and the time stays linear. */
export const reach = 70

/** The subject of the verb at `verb`, looked for down to token `floor`. */
export function subjectBefore(s: Sentence, verb: number, lowest: number, depth = 0): Subject | undefined {
  const floor = Math.max(lowest, verb - reach)
  let i = verb - 1
  while (i >= floor) {
    const token = s.tokens[i]
    if (token === undefined || depth > 4) return undefined
    if ((s.phraseOf[i] ?? -1) >= 0) break
    if (token.class === 'time') i -= /^(?:on|in|at|by|during|since|late|early|last|this)$/.test(s.tokens[i - 1]?.lower ?? '') ? 2 : 1
    else if (token.kind === 'close') i = openBefore(s, i, floor) - 1
    else if (token.kind === 'dash') {
      const other = dashBefore(s, i, floor)
      if (other === undefined) return previousVerbSubject(s, i, floor, depth)
      i = other - 1
    } else if (token.kind === 'word' && isSkipped(token)) i -= 1
    else break
  }
  const token = s.tokens[i]
  if (token === undefined || i < floor) return undefined
  const phrase = phraseAt(s, i)
  if (phrase !== undefined) return ofPhrase(s, phrase, verb, floor, depth)
  // "Smith, known as “the Bear,” said"
  if (token.kind === 'quote' && (/^(?:as|called|nicknamed|dubbed|named)$/.test(s.tokens[i - 1]?.lower ?? '') || (token.text === ',' && s.tokens[i - 1]?.kind === 'word' && s.tokens.slice(Math.max(floor, i - 20), i).some((t) => t.kind === 'comma')))) return subjectBeforeComma(s, i, floor, depth)
  if (token.kind === 'comma') return isGerundForm(s.tokens[verb]) ? previousVerbSubject(s, i, floor, depth) : subjectBeforeComma(s, i, floor, depth)
  if (token.class === 'wh' || token.lower === 'that') return antecedent(s, i, floor, depth)
  if (token.lower === 'for' && isGerundForm(s.tokens[verb])) return blamed(s, i, floor) ?? previousVerbSubject(s, i, floor, depth)
  if (token.kind === 'quote' || token.kind === 'semicolon' || token.kind === 'colon') return isGerundForm(s.tokens[verb]) ? previousVerbSubject(s, i, floor, depth) : undefined
  const shared = token.class === 'conj' ? previousCueSubject(s, verb, i, floor, depth) : undefined
  return shared ?? previousVerbSubject(s, i + 1, floor, depth)
}

/** "said the party agreed, and said it was": verbs of saying joined by "and" share their subject. */
function previousCueSubject(s: Sentence, verb: number, i: number, floor: number, depth: number): Subject | undefined {
  if (cueAt(s, verb) === undefined) return undefined
  for (let k = i - 1; k >= Math.max(floor, i - reach); k -= 1) {
    const cue = cueAt(s, k)
    if (cue !== undefined && cue.class === 'say' && isFinite(cue)) return subjectBefore(s, k, floor, depth + 1)
  }
  return undefined
}

const blame = /^(?:critici[sz]|attack|blast|slam|rip|denounc|condemn|mock|prais|fault|chid|scold|thank|hammer|blam|rebuk|knock|hail|applaud|ridicul|assail|bash|laud|lambast|skewer|excoriat|under|lauded)/
/** "criticized Smith for calling it": Smith called it. */
function blamed(s: Sentence, i: number, floor: number): Subject | undefined {
  const phrase = phraseAt(s, i - 1)
  if (phrase === undefined || phrase.from <= floor || !isPeoplePhrase(s, phrase)) return undefined
  return blame.test(s.tokens[phrase.from - 1]?.lower ?? '') ? { sentence: s, phrase, from: phrase.from, to: phrase.to } : undefined
}

function ofPhrase(s: Sentence, phrase: Phrase, verb: number, floor: number, depth: number): Subject | undefined {
  const before = s.tokens[phrase.from - 1]
  if (isGerundForm(s.tokens[verb]) && before?.lower !== 'with' && phrase.from > floor && phrase.to === verb) {
    // "released a statement calling": the participle's subject is the statement's author, the sentence's subject
    if (speechNouns.has(s.tokens[phrase.to - 1]?.lower ?? '') || !isAgentPhrase(s, phrase) || isVerb(s, phrase.from - 1)) {
      const main = previousVerbSubject(s, phrase.from, floor, depth)
      if (main !== undefined) return main
    }
  }
  const whole = attachLeft(s, phrase, floor)
  return relativeOver(s, whole.from, floor, depth) ?? whole
}

/** "An analyst who follows the industry said": the phrase belongs to a relative clause, and the verb to its antecedent. */
function relativeOver(s: Sentence, from: number, floor: number, depth: number): Subject | undefined {
  let i = from - 1
  if (i < floor || !isVerb(s, i)) return undefined
  while (i > floor && (s.phraseOf[i] ?? -1) < 0 && (isVerb(s, i) || isSkipped(s.tokens[i] as Token))) i -= 1
  const link = s.tokens[i]?.lower
  return link === 'who' || link === 'which' ? antecedent(s, i, floor, depth) : undefined
}

function openBefore(s: Sentence, i: number, floor: number): number {
  for (let k = i - 1; k >= floor; k -= 1) if (s.tokens[k]?.kind === 'open') return k
  return floor
}
function dashBefore(s: Sentence, i: number, floor: number): number | undefined {
  for (let k = i - 1; k >= floor; k -= 1) if (s.tokens[k]?.kind === 'dash') return k
  return undefined
}

/** `Smith, the mayor of Austin, Texas, said`: the phrase that the apposition began after. */
function subjectBeforeComma(s: Sentence, comma: number, floor: number, depth: number): Subject | undefined {
  let second: Subject | undefined
  for (let k = comma - 1; k > floor; k -= 1) {
    const token = s.tokens[k]
    if (token?.kind === 'close') {
      k = openBefore(s, k, floor)
      continue
    }
    if (token === undefined || token.kind === 'quote' || token.kind === 'semicolon' || token.kind === 'colon') break
    if (token.kind !== 'comma') continue
    const next = s.tokens[k + 1]
    const phrase = phraseAt(s, s.tokens[k - 1]?.kind === 'close' ? openBefore(s, k - 1, floor) - 1 : k - 1)
    if (next?.class === 'conj') break
    if (phrase === undefined || phrase.kind === 'pronoun') continue
    const inPhrase = s.tokens[phrase.from - 1]?.class === 'prep'
    if (isPeoplePhrase(s, phrase) && !inPhrase) return { sentence: s, phrase, from: phrase.from, to: phrase.to }
    const whole = attachLeft(s, phrase, floor)
    if (isAgentPhrase(s, whole.phrase) && second === undefined) second = whole
  }
  if (second !== undefined) return second
  let end = comma - 1
  while (end > floor && (s.tokens[end]?.class === 'time' || /^\d{4}$/.test(s.tokens[end]?.text ?? '') || s.tokens[end + 1]?.class === 'time' && s.tokens[end]?.class === 'prep')) end -= 1
  const phrase = phraseAt(s, comma - 1) ?? phraseAt(s, end)
  // "…, speaking in Port Adler, praised": a place is nobody's subject
  const placed = phrase?.kind === 'name' && phrase.from > floor && s.tokens[phrase.from - 1]?.class === 'prep' && !isPeoplePhrase(s, attachLeft(s, phrase, floor).phrase)
  if (phrase !== undefined && !placed && isAgentPhrase(s, phrase)) return attachLeft(s, phrase, floor)
  return previousVerbSubject(s, comma, floor, depth)
}

/** `Smith, who said`, `a statement that said`. */
function antecedent(s: Sentence, i: number, floor: number, depth: number): Subject | undefined {
  const at = s.tokens[i - 1]?.kind === 'comma' ? i - 2 : i - 1
  const phrase = at >= floor ? phraseAt(s, at) : undefined
  if (phrase === undefined) return previousVerbSubject(s, i, floor, depth)
  if (isIssued(s, phrase)) {
    const author = previousVerbSubject(s, phrase.from, floor, depth)
    if (author !== undefined && isAgentPhrase(s, author.phrase)) return author
  }
  if (isPeoplePhrase(s, phrase) || s.tokens[i]?.lower !== 'who') return isPeoplePhrase(s, phrase) ? { sentence: s, phrase, from: phrase.from, to: phrase.to } : attachLeft(s, phrase, floor)
  return attachLeft(s, phrase, floor)
}

/** "issued a statement that accused": whoever issued it speaks in it. */
const isIssued = (s: Sentence, phrase: Phrase) => /^(?:an?|another)$/.test(s.tokens[phrase.from]?.lower ?? '') && speechNouns.has(s.tokens[phrase.to - 1]?.lower ?? '') && (isVerb(s, phrase.from - 1) || s.tokens[phrase.from - 1]?.lower === 'with')

/** The subject of the nearest verb to the left of token `i`, which the verb there shares. */
export function previousVerbSubject(s: Sentence, i: number, floor: number, depth: number): Subject | undefined {
  let tries = 0
  for (let k = i - 1; k >= Math.max(floor, i - reach) && tries < 3; k -= 1) {
    if (!isVerb(s, k)) continue
    tries += 1
    const subject = subjectBefore(s, k, floor, depth + 1)
    if (subject !== undefined) return subject
  }
  const first = phrasesWithin(s, Math.max(floor, i - reach), i).find((p) => isAgentPhrase(s, p) && s.tokens[p.from - 1]?.class !== 'prep')
  return first === undefined ? undefined : attachLeft(s, first, floor)
}

/** The phrases that begin between two tokens. */
function phrasesWithin(s: Sentence, from: number, to: number): Phrase[] {
  const found: Phrase[] = []
  for (let i = from; i < to; i += 1) {
    const phrase = phraseAt(s, i)
    if (phrase?.from === i) found.push(phrase)
  }
  return found
}

/** The subject of the whole sentence: of its first verb, or its first phrase that can act. */
export function mainSubject(s: Sentence): Subject | undefined {
  for (let k = 0; k < Math.min(s.tokens.length, reach); k += 1) {
    if (!isVerb(s, k)) continue
    const subject = subjectBefore(s, k, 0)
    if (subject !== undefined && (isAgentPhrase(s, subject.phrase) || subject.phrase.kind === 'pronoun')) return subject
  }
  const first = phrasesWithin(s, 0, Math.min(s.tokens.length, reach)).find((p) => isAgentPhrase(s, p))
  return first === undefined ? undefined : { sentence: s, phrase: first, from: first.from, to: first.to }
}
