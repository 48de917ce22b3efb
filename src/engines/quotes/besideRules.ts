import { isAgentPhrase, isPeoplePhrase } from '../speakers/phraseKinds'
import type { Sentence } from '../speakers/readSentences'
import { cueOf, speechNouns } from '../speakers/words/cueWords'
import { isPassive } from './beforeRules'
import { cueAt, isVerb, previousVerbSubject, reach, subjectBefore } from './clause'
import { extendRight, phraseFrom, type Subject } from './extent'
import type { Attribution, Site } from './site'

/**
 * Rule: where no verb reports the quotation, whoever stands beside its marks used the words ("X: “…”", "X's “…”"), or
 * whoever the sentence says that they are of ("As X put it", "In the words of X"); last of all its subject, a guess.
 */

/** `X: “…”`, `X's “…”`, `in his “…” speech`: who stands right beside the marks without a verb. */
export function attributedBeside(site: Site): Attribution | undefined {
  const { sentence: s, at } = site
  const before = s.tokens[at - 1]
  if (before?.kind === 'colon' || before?.kind === 'dash') {
    const phrase = s.phrases[s.phraseOf[at - 2] ?? -1]
    if (phrase !== undefined && phrase.from === 0 && isPeoplePhrase(s, phrase)) return { subject: { sentence: s, phrase, from: phrase.from, to: phrase.to }, rule: 'colon', firm: true }
    const subject = before.kind === 'colon' ? attributedToSubject(site) : undefined
    if (subject !== undefined) return { ...subject, rule: 'colon', firm: true }
  }
  // "To Smith, the exchange was “…”"
  const first = s.tokens[0]
  const view = first?.lower === 'to' || first?.lower === 'for' ? phraseFrom(s, 1) : undefined
  if (view?.kind === 'name' && isPeoplePhrase(s, view) && s.tokens[view.to]?.kind === 'comma') return { subject: { sentence: s, phrase: view, from: view.from, to: view.to }, rule: 'in the view of', firm: true }
  const quoted = inWordsOf(site)
  if (quoted !== undefined) return quoted
  const phrase = s.phrases[s.phraseOf[at - 1] ?? -1]
  if (phrase !== undefined && phrase.to === at) {
    const head = s.tokens[phrase.to - 1]
    if (head?.possessive === true && isPeoplePhrase(s, phrase)) return { subject: { sentence: s, phrase, from: phrase.from, to: phrase.to }, rule: 'owner', firm: false }
    if (speechNouns.has(head?.lower ?? '')) return { subject: { sentence: s, phrase, from: phrase.from, to: phrase.to }, rule: 'words of', firm: false }
  }
  return undefined
}

/** "As Smith put it, …", "In the words of Smith, …". */
function inWordsOf({ sentence: s, at }: Site): Attribution | undefined {
  // "She is, in the words of one colleague, “…”"
  const beside = s.tokens[at - 1]?.kind === 'comma' ? s.phrases[s.phraseOf[at - 2] ?? -1] : undefined
  if (beside !== undefined && s.tokens[beside.from - 1]?.lower === 'of' && s.tokens[beside.from - 2]?.lower === 'words' && isAgentPhrase(s, beside)) return { subject: { sentence: s, phrase: beside, from: beside.from, to: beside.to }, rule: 'in the words of', firm: true }
  const first = s.tokens[0]?.lower
  const words = first === 'in' && s.tokens.slice(1, 4).some((t) => t.lower === 'words')
  const from = words ? s.tokens.findIndex((t) => t.lower === 'of') + 1 : 1
  const phrase = first === 'as' || words ? phraseFrom(s, from) : undefined
  if (phrase === undefined || from > 5 || phrase.to >= at || !isAgentPhrase(s, phrase)) return undefined
  const subject: Subject = { sentence: s, phrase, from: phrase.from, to: phrase.to }
  if (words) return s.tokens[phrase.to]?.kind === 'comma' ? { subject, rule: 'in the words of', firm: true } : undefined
  for (let k = phrase.to; k < Math.min(at, phrase.to + 4); k += 1) if (cueAt(s, k) !== undefined) return { subject, cue: { sentence: s, token: k }, rule: 'in the words of', firm: true }
  return undefined
}

/** Nobody is said to have used the words: the sentence's subject is the best guess. */
export function attributedToSubject(site: Site): Attribution | undefined {
  const { sentence: s, at } = site
  let verb: number | undefined
  for (let k = at - 1; k >= Math.max(0, at - reach) && verb === undefined; k -= 1) if (isVerb(s, k)) verb = k
  const subject = verb === undefined ? undefined : subjectBefore(s, verb, 0)
  if (subject !== undefined && (subject.phrase.kind === 'pronoun' || isAgentPhrase(s, subject.phrase))) return { subject, rule: 'subject', firm: false }
  const main = previousVerbSubject(s, at, 0, 0)
  return main === undefined ? undefined : { subject: main, rule: 'subject', firm: false }
}

/** Whether a sentence without quotation leads up to one: it ends with a colon or reports words itself; and whose. */
export function introducer(s: Sentence): Attribution | undefined {
  for (let k = s.tokens.length - 1; k >= Math.max(0, s.tokens.length - reach); k -= 1) {
    const token = s.tokens[k]
    if (token?.lower === 'according' && s.tokens[k + 1]?.lower === 'to') {
      const phrase = phraseFrom(s, k + 2)
      if (phrase !== undefined) return { subject: extendRight(s, phrase), cue: { sentence: s, token: k }, rule: 'introduced', firm: true }
    }
    const cue = cueAt(s, k) ?? (token !== undefined && k === s.tokens.length - 2 && token.kind === 'word' ? cueOf(token.lower) : undefined)
    if (cue === undefined || cue.class !== 'say') continue
    const subject = isPassive(s, k, cue) ? undefined : subjectBefore(s, k, 0)
    if (subject !== undefined && (isAgentPhrase(s, subject.phrase) || subject.phrase.kind === 'pronoun')) return { subject, cue: { sentence: s, token: k }, rule: 'introduced', firm: true }
  }
  return undefined
}
