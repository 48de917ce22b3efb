import { isAgentPhrase, isPeoplePhrase } from '../speakers/phraseKinds'
import { cueAt, isVerb, reach, subjectBefore } from './clause'
import { attachLeft, extendRight, phraseFrom } from './extent'
import { isFinite } from '../speakers/words/cueWords'
import { startsItsSentence, type Attribution, type Site } from './site'

/**
 * Rule: a quotation that ends with a comma, a question or an exclamation mark inside its marks is followed by who said
 * it: `“…,” said X, who …`, `“…,” X, the mayor, said`, `“…,” according to X`. The first verb of saying decides.
 * Source: the order of reporting clauses (Biber et al. 11.2.3).
 */
export function attributedAfter(site: Site): Attribution | undefined {
  const { sentence: s, at } = site
  let i = at + 1
  while (s.tokens[i] !== undefined && /^(?:comma|dash|other|open)$/.test(s.tokens[i]?.kind ?? '')) i += 1
  if (s.tokens[i]?.kind === 'stop' && s.tokens[i + 1]?.kind === 'word') i += 1
  const first = s.tokens[i]
  if (first === undefined || first.kind !== 'word') return undefined
  if (first.lower === 'according' && s.tokens[i + 1]?.lower === 'to') return object(site, i + 2, 'according to', i)
  if (first.lower === 'as' || first.lower === 'or') return subjectThenCue(site, i + 1, 'as put', false)
  const cue = cueAt(s, i)
  if (cue !== undefined && isFinite(cue)) {
    if (cue.class !== 'say' || told.has(cue.verb)) return undefined
    const inverted = object(site, i + 1, 'inverted', i)
    if (inverted !== undefined) return inverted
    // a translator's `“…,” declared for the press the mayor`
    const aside = s.tokens[i + 1]?.class === 'prep' ? phraseFrom(s, i + 2) : undefined
    const late = aside && phraseFrom(s, aside.to)
    if (late !== undefined && isPeoplePhrase(s, late)) return object(site, late.from, 'inverted', i)
    // `“…,” said yesterday X` does not occur; `“…,” said in a statement X` does in translations
    return undefined
  }
  // `“…,” have said the sellers`
  if (/^(?:has|have|had)$/.test(first.lower) && cueAt(s, i + 1)?.class === 'say') return object(site, i + 2, 'inverted', i + 1)
  if (isVerb(s, i) || first.class === 'aux') return undefined
  return subjectThenCue(site, i, 'after', true) ?? signature(site, i)
}

/** Verbs whose first object is who was told: what follows them is no subject. */
const told = new Set(['tell', 'inform', 'remind', 'assure', 'reassure'])

function object(site: Site, from: number, rule: string, cue: number): Attribution | undefined {
  const { sentence } = site
  const phrase = phraseFrom(sentence, from)
  if (phrase === undefined || (!isAgentPhrase(sentence, phrase) && rule !== 'according to' && sentence.tokens[from]?.class !== 'det')) return undefined
  return { subject: extendRight(sentence, phrase), cue: { sentence, token: cue }, rule, firm: true }
}

function subjectThenCue(site: Site, from: number, rule: string, loose: boolean): Attribution | undefined {
  const { sentence: s } = site
  const phrase = phraseFrom(s, from)
  if (phrase === undefined) return undefined
  let second: Attribution | undefined
  for (let k = phrase.to; k < Math.min(s.tokens.length, from + 45); k += 1) {
    const token = s.tokens[k]
    if (token === undefined || token.kind === 'quote' || token.kind === 'semicolon' || (token.kind === 'colon' && k > phrase.to)) break
    const cue = cueAt(s, k)
    if (cue === undefined || (!isFinite(cue) && s.tokens[k - 1]?.lower !== 'heard')) continue
    // “Why?” Renn did not say.
    if (s.tokens[k - 1]?.class === 'neg') continue
    const subject = quotedAfter(s, k) ?? subjectBefore(s, k, from)
    if (subject === undefined || (!isAgentPhrase(s, subject.phrase) && subject.phrase.kind !== 'pronoun' && !(cue.class === 'say' && loose && /[,?!]$/.test(site.words)))) continue
    const found = { subject, cue: { sentence: s, token: k }, rule, firm: true }
    if (cue.class === 'say') return found
    second ??= found
  }
  if (second !== undefined) return second
  if (!loose || !startsItsSentence(site) || !/[,?!]$/.test(site.words)) return undefined
  // an unknown verb after a quotation that ends with a comma: its subject spoke
  const subject = attachLeft(s, phrase, from)
  return s.tokens[phrase.to]?.kind === 'word' && isPeoplePhrase(s, phrase) ? { subject, rule: 'after, verb unknown', firm: false } : undefined
}

/** `“…,” the paper quoted her as saying`. */
function quotedAfter(s: Site['sentence'], k: number): Attribution['subject'] | undefined {
  if (s.tokens[k]?.lower.startsWith('quot') !== true) return undefined
  const phrase = phraseFrom(s, k + 1)
  return phrase !== undefined && s.tokens[phrase.to]?.lower === 'as' ? { sentence: s, phrase, from: phrase.from, to: phrase.to } : undefined
}

/** `“…” — X`: a name alone behind a dash, or in brackets. */
function signature(site: Site, i: number): Attribution | undefined {
  const { sentence: s, at } = site
  const between = s.tokens.slice(at + 1, i)
  const phrase = phraseFrom(s, i)
  if (phrase?.kind !== 'name' || !startsItsSentence(site) || !between.some((t) => t.kind === 'dash' || t.kind === 'open')) return undefined
  const next = s.tokens[phrase.to]
  if ((next !== undefined && next.kind === 'word') || !isPeoplePhrase(s, phrase)) return undefined
  return { subject: extendRight(s, phrase), rule: 'signed', firm: true }
}

/** `The plan would “hurt” people, X said.`: the attribution that closes the sentence. */
export function attributedAtEnd(site: Site): Attribution | undefined {
  const { sentence: s, at } = site
  for (let k = Math.min(s.tokens.length - 1, at + reach); k > at + 1; k -= 1) {
    const token = s.tokens[k]
    if (token?.kind === 'semicolon') return undefined
    if (token?.lower === 'according' && s.tokens[k + 1]?.lower === 'to') return object(site, k + 2, 'according to', k)
    const cue = cueAt(s, k)
    if (cue === undefined || cue.class !== 'say' || !isFinite(cue)) continue
    const subject = subjectBefore(s, k, at + 1)
    if (subject !== undefined && s.tokens[subject.from - 1]?.kind === 'comma' && isAgentPhrase(s, subject.phrase)) return { subject, cue: { sentence: s, token: k }, rule: 'closing', firm: true }
    const phrase = s.tokens[k - 1]?.kind === 'comma' ? phraseFrom(s, k + 1) : undefined
    if (phrase !== undefined && isAgentPhrase(s, phrase)) return { subject: extendRight(s, phrase), cue: { sentence: s, token: k }, rule: 'closing', firm: true }
  }
  return undefined
}
