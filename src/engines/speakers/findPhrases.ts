import type { Person } from '../../contract/people'
import { endOfPart, type DocumentNames } from './documentNames'
import { coreVerbs, cueOf, nounLikeForms } from './words/cueWords'
import type { Token } from './readTokens'
import { isDocumentVerb, isDocumentVerbThird } from './words/documents'
import { nounsInIng } from './words/functionWords'
import { isGivenName } from './words/firstNames'
import { organisationWords } from './words/organisations'
import { bodyNouns, documentNouns, isGroup, particles, roleNouns } from './words/people'

/**
 * Rule: a noun phrase begins with a determiner, a possessive, a number or any word of no closed class, and runs to the
 * next verb, preposition, conjunction or sign. Words that are as often noun as verb ("claims") are verbs where
 * something that can only follow a verb comes next. Source: phrase structure of English; no dictionary of nouns.
 */
export type Phrase = {
  from: number
  /** token index, exclusive */
  to: number
  kind: 'pronoun' | 'name' | 'noun'
  /** tokens of the capitalised run at the end of a name */
  nameFrom: number
  /** the listed document that it names */
  document?: Person
  /** a numbered part of a document, which it stands for: "Article 5" */
  part?: true
}

/** True where a capital means a name: not merely the first word of a sentence. */
export type KnowsNames = (lower: string) => boolean

export function findPhrases(tokens: Token[], isName: KnowsNames, documents?: DocumentNames): Phrase[] {
  const phrases: Phrase[] = []
  let i = 0
  while (i < tokens.length) {
    const document = documentPhraseAt(tokens, i, documents)
    const phrase = document ?? phraseAt(tokens, i, isName)
    if (phrase === undefined) i += 1
    else {
      phrases.push(phrase)
      i = phrase.to
      // "Article 2 bars claims": what a document does, not a noun
      if (document !== undefined && tokens[i]?.kind === 'word' && tokens[i]?.class === undefined && isDocumentVerb(tokens[i]?.lower ?? '')) i += 1
    }
  }
  return phrases
}

/** A listed document's name, or a numbered part of one, with its article; an owner ("the charter's preamble") is left to its phrase. */
function documentPhraseAt(tokens: Token[], i: number, documents: DocumentNames | undefined): Phrase | undefined {
  const from = tokens[i]?.class === 'det' ? i + 1 : i
  const named = documents?.at(tokens, from)
  if (named !== undefined) {
    const to = from + named.length
    return tokens[to - 1]?.possessive === true ? undefined : { from: i, to, kind: 'name', nameFrom: from, document: named.document }
  }
  const to = endOfPart(tokens, from)
  return to === undefined || tokens[to - 1]?.possessive === true ? undefined : { from: i, to, kind: 'noun', nameFrom: to - 1, part: true }
}

export const startsSentence = (tokens: Token[], i: number): boolean => {
  const before = tokens[i - 1]
  return before === undefined || before.kind === 'stop' || before.kind === 'quote' || before.kind === 'colon' || before.kind === 'open'
}

function isNameWord(tokens: Token[], i: number, isName: KnowsNames): boolean {
  const token = tokens[i]
  if (token === undefined || token.kind !== 'word' || !token.capital || isPartyMark(token)) return false
  if (token.class !== undefined) return isNameDespiteClass(tokens, i)
  return !startsSentence(tokens, i) || isNameAtStart(tokens, i, isName)
}

/** Theresa May, Will Smith, April Ryan, Mark: class words that are names by what stands beside them. */
function isNameDespiteClass(tokens: Token[], i: number): boolean {
  const { class: kind, lower } = tokens[i] ?? { class: undefined, lower: '' }
  if (kind !== 'aux' && kind !== 'time' && kind !== 'verb') return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before?.kind === 'word' && before.capital && isGivenName(before.lower)) return true
  if (after?.kind === 'word' && after.capital && after.class === undefined && cueOf(after.lower) === undefined && (lower === 'will' || lower === 'april' || lower === 'june')) return true
  return lower === 'may' && !startsSentence(tokens, i) && (before?.class !== 'prep' || after?.possessive === true) && !/^\d/.test(after?.text ?? '')
}

function isNameAtStart(tokens: Token[], i: number, isName: KnowsNames): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (isName(token.lower) || isGivenName(token.lower)) return true
  if (roleNouns.has(token.lower) && tokens[i + 1]?.lower === 'of') return [2, 3, 4].every((n) => tokens[i + n]?.capital === true && tokens[i + n]?.class === undefined)
  if (roleNouns.has(token.lower) || isGroup(token.lower) || bodyNouns.has(token.lower) || documentNouns.has(token.lower)) return false
  // "Kestrel said": a noun without article, one of its kind, is a name
  const said = cueOf(tokens[i + 1]?.lower ?? '')
  if (said?.class === 'say' && coreVerbs.has(said.verb) && !said.forms.includes('base') && !/s$|(?:ly|ing)$/.test(token.lower) && !token.text.includes('-') && cueOf(token.lower) === undefined) return true
  if (/(?:ly|ing)$/.test(token.lower) || cueOf(token.lower) !== undefined) return false
  const after = tokens[i + 1]
  return (after?.kind === 'word' && after.capital && after.class === undefined) || token.text.length > 1 && token.text === token.text.toUpperCase()
}

function phraseAt(tokens: Token[], i: number, isName: KnowsNames): Phrase | undefined {
  const first = tokens[i]
  if (first === undefined || first.kind !== 'word') return undefined
  const lower = first.lower
  if (first.class === 'pron' && !isPossessiveHer(tokens, i)) return { from: i, to: i + 1, kind: 'pronoun', nameFrom: i }
  if (first.class === 'det' || first.class === 'poss' || lower === 'her') {
    const to = nominalEnd(tokens, i + 1, i, isName)
    if (to > i + 1) return finish(tokens, i, to, isName)
    return first.class === 'det' && lower !== 'the' && lower !== 'a' && lower !== 'an' ? { from: i, to: i + 1, kind: 'pronoun', nameFrom: i } : undefined
  }
  // `“…,” that adviser said`
  if (lower === 'that' && roleNouns.has(tokens[i + 1]?.lower ?? '') && tokens[i + 1]?.capital === false && (i === 0 || tokens[i - 1]?.kind === 'quote' || tokens[i - 1]?.kind === 'comma')) return finish(tokens, i, nominalEnd(tokens, i + 1, i, isName), isName)
  const to = nominalEnd(tokens, i, i, isName)
  return to > i ? finish(tokens, i, to, isName) : undefined
}

function isPossessiveHer(tokens: Token[], i: number): boolean {
  const token = tokens[i]
  const after = tokens[i + 1]
  return token?.lower === 'her' && after?.kind === 'word' && after.class === undefined && (cueOf(after.lower) === undefined || nounLikeForms.has(after.lower))
}

function nominalEnd(tokens: Token[], start: number, from: number, isName: KnowsNames): number {
  let j = start
  while (j < tokens.length) {
    if (isNameWord(tokens, j, isName)) j += 1
    else if (continuesName(tokens, j, from, isName)) j += 1
    else if (isNominal(tokens, j, from)) j += 1
    else break
  }
  // an adverb or number alone is no phrase, and a trailing adverb is none of its
  while (j > start && isAdverb(tokens[j - 1])) j -= 1
  return j
}

const isAdverb = (token: Token | undefined) => token !== undefined && !token.capital && token.lower.endsWith('ly') && token.lower.length > 4 && !/^(?:family|ally|reply|only|bully|assembly|anomaly|supply|italy|july|monopoly|weekly|daily|monthly|elderly)$/.test(token.lower)

/** Offices and bodies whose names go on over "and". */
const joining = new Set('department ministry minister secretary office committee bureau agency board council institute commissioner directorate subcommittee association'.split(' '))

/** "of" and "and" inside a body's name, particles inside a person's: Department of Health and Human Services, van der Berg. */
function continuesName(tokens: Token[], j: number, from: number, isName: KnowsNames): boolean {
  const token = tokens[j]
  const before = tokens[j - 1]
  if (token === undefined || before === undefined || j <= from || token.kind === 'quote') return false
  if (token.lower === 'the') return before.lower === 'of' && tokens[j - 2]?.capital === true && j - 2 >= from && isNameWord(tokens, j + 1, isName)
  if (!before.capital || before.possessive) return false
  const after = (n: number) => isNameWord(tokens, j + n, isName)
  if (token.text === '&') return after(1)
  if (token.kind !== 'word' || token.capital) return false
  if (token.lower === 'of') return (organisationWords.has(before.lower) || roleNouns.has(before.lower)) && (after(1) || (tokens[j + 1]?.lower === 'the' && after(2)))
  if (token.lower === 'and') return after(1) && tokens.slice(Math.max(from, j - 6), j).some((t, i, near) => (t.lower === 'of' || t.lower === 'for') && joining.has(near[i - 1]?.lower ?? ''))
  return particles.has(token.lower) && (after(1) || (particles.has(tokens[j + 1]?.lower ?? '') && after(2)))
}

function isNominal(tokens: Token[], j: number, from: number): boolean {
  const token = tokens[j]
  if (token === undefined || token.kind !== 'word' || isPartyMark(token)) return false
  const { class: kind, lower } = token
  if (kind === 'time') return false
  if (kind === 'det') return j > from && /^(?:two|three|four|five|six|seven|eight|nine|ten|other|one|dozens|hundreds)$/.test(lower)
  if (kind === 'adv') return j > from && /^(?:more|very|then|once|next|first|else|much|less|long|far|just|only|well|too)$/.test(lower) && isBare(tokens[j + 1]) && !isPlainCue(tokens[j + 1])
  if (kind !== undefined) return false
  const begun = j > from && !(j === from + 1 && tokens[from]?.class === 'det' && tokens[from].lower === 'all')
  const afterDet = j === from + 1 && (tokens[from]?.class === 'det' || tokens[from]?.class === 'poss' || tokens[from]?.lower === 'her')
  const afterOwner = tokens[j - 1]?.possessive === true && j > from
  const nounBefore = (begun && !afterDet && !afterOwner && !isAdverb(tokens[j - 1])) || (j === from && isBare(tokens[j - 1]) && !isAdverb(tokens[j - 1]) && !isPlainCue(tokens[j - 1]))
  if (isVerbOfSubject(tokens, j, from)) return false
  if (cueOf(lower) !== undefined) return nounLikeForms.has(lower) ? !isVerbHere(tokens, j, nounBefore) : (afterDet || afterOwner) && /(?:ed|ing)$/.test(lower) && isBare(tokens[j + 1])
  if (isAdverb(token)) return (begun || afterDet) && isBare(tokens[j + 1]) && !nounBefore
  if (/[^e]ed$/.test(lower) && lower.length > 4 && !token.capital) return !nounBefore && isBare(tokens[j + 1]) && (j > from || opensPhrase(tokens[j - 1]))
  if (lower.endsWith('ing') && !token.capital && !nounsInIng.has(lower)) return (afterDet || afterOwner || tokens[j - 1]?.class === 'det') && isBare(tokens[j + 1])
  return true
}

/** "It reserves", "the treaty bars the": a form in -s that the subject before makes a verb. */
function isVerbOfSubject(tokens: Token[], j: number, from: number): boolean {
  const { lower, capital } = tokens[j] ?? { lower: '', capital: true }
  if (capital || !/[^s]s$/.test(lower)) return false
  const before = tokens[j - 1]
  const after = tokens[j + 1]
  if (j === from && before?.lower === 'who') return true
  if (j === from && (before?.lower === 'he' || before?.lower === 'she' || before?.lower === 'it')) return before.lower !== 'it' || tokens[j - 2] === undefined || tokens[j - 2]?.kind !== 'word' || tokens[j - 2]?.class === 'conj'
  if (!isDocumentVerbThird(lower)) return false
  const follows = after?.class === 'det' || after?.class === 'poss' || after?.class === 'pron' || after?.lower === 'that' || after?.kind === 'quote'
  // a part between commas: "The law, passed in May, calls the"
  return follows && (before?.kind === 'comma' ? j === from : before?.possessive === false && documentNouns.has(before.lower))
}

/** A verb of saying that is never a noun. */
const isPlainCue = (token: Token | undefined) => token !== undefined && cueOf(token.lower) !== undefined && !nounLikeForms.has(token.lower)

/** "R-Wis.": a member's party and state. */
const isPartyMark = (token: Token) => /^[RDI]-[A-Z]/.test(token.text)

/** Where a participle without an article can be an adjective: "with proposed cuts", not "also proposed cuts". */
const opensPhrase = (before: Token | undefined) => before === undefined || before.kind !== 'word' || before.class === 'prep' || before.lower === 'and'

const isBare = (token: Token | undefined) => token !== undefined && token.kind === 'word' && token.class === undefined

/** A form such as "claims" or "report": a verb after a pronoun or a noun when what follows can only follow a verb. */
function isVerbHere(tokens: Token[], j: number, nounBefore: boolean): boolean {
  const before = tokens[j - 1]
  const after = tokens[j + 1]
  if (tokens[j]?.lower.endsWith('ing') === true && !isBare(before) && before?.class !== 'prep' && before?.class !== 'det' && before?.class !== 'poss') return true
  if (before?.class === 'pron' || before?.class === 'aux' || before?.lower === 'to' || before?.lower === 'who') return true
  if (before?.class === 'adv' && !nounBefore && tokens[j - 2]?.class === 'pron') return true
  if (!nounBefore) return false
  // agreement: "critics claim", but "a blog post"
  const cue = cueOf(tokens[j]?.lower ?? '')
  if (cue?.forms.length === 1 && cue.forms[0] === 'base' && before?.lower.endsWith('s') !== true && !isGroup(before?.lower ?? '') && !(before?.capital === true && tokens.slice(Math.max(0, j - 5), j).some((t, i, near) => t.lower === 'and' || (t.class === 'prep' && near[i - 1]?.lower.endsWith('s') === true)))) return false
  if (after === undefined || after.kind === 'stop') return (before?.capital === true || isGroup(before?.lower ?? '')) && followsQuotation(tokens, j)
  if (after.kind === 'quote') return true
  if (after.kind === 'colon' && tokens[j + 2]?.kind === 'quote' && before?.possessive === false && cue?.forms.includes('third') === true) return true
  if (after.kind === 'colon' || after.kind === 'comma') return !/(?:'s)$/.test(after.text) && (before?.capital === true || before?.lower.endsWith('s') === true)
  if (tokens[j]?.lower === 'calls' && after.lower === 'for') return !/^(?:phone|telephone|conference|robo)$/.test(before?.lower ?? '')
  return after.lower === 'that' || after.class === 'pron' || after.class === 'det' || after.class === 'poss' || after.class === 'wh' || after.class === 'neg' || (after.capital && before?.capital === true)
}

/** `“…,” Smith claims.`: only words of one phrase between the marks and here. */
function followsQuotation(tokens: Token[], j: number): boolean {
  let i = j - 1
  while (i > 0 && isBare(tokens[i]) && j - i < 5) i -= 1
  return tokens[i]?.kind === 'quote'
}

function finish(tokens: Token[], from: number, to: number, isName: KnowsNames): Phrase | undefined {
  // "Trump's", nothing after it: the owner alone
  const head = tokens[to - 1]
  if (head === undefined) return undefined
  const first = tokens[from]
  if (to === from + 1 && first !== undefined && (first.class === 'prep' || /^\d/.test(first.text))) return undefined
  if (!isNameWord(tokens, to - 1, isName)) return { from, to, kind: 'noun', nameFrom: to - 1 }
  let nameFrom = to - 1
  while (nameFrom > from && isPartOfRun(tokens, nameFrom - 1, isName)) nameFrom -= 1
  while (tokens[nameFrom]?.capital === false && nameFrom < to - 1 && !particles.has(tokens[nameFrom]?.lower ?? '')) nameFrom += 1
  return { from, to, kind: 'name', nameFrom }
}

function isPartOfRun(tokens: Token[], i: number, isName: KnowsNames): boolean {
  const token = tokens[i]
  if (token === undefined || token.possessive || token.class === 'poss') return false
  if (isNameWord(tokens, i, isName) || token.text === '&' || particles.has(token.lower)) return true
  return (token.lower === 'of' || token.lower === 'and' || (token.lower === 'the' && tokens[i - 1]?.lower === 'of')) && tokens[i - 1] !== undefined
}
