import type { Person } from '../../contract/people'
import { endOfPart, type DocumentNames } from './documentNames'
import { continuesName, isNameWord, type KnowsNames } from './nameWords'
import { isAdverb, isNominal } from './nominals'
import type { Token } from './readTokens'
import { nounLikeForms } from './words/cueWords'
import { isDocumentVerb } from './words/documents'
import { particles, roleNouns } from './words/people'

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
  return token?.lower === 'her' && after?.kind === 'word' && after.class === undefined && (after.cue === undefined || nounLikeForms.has(after.lower))
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
  return (token.lower === 'of' || token.lower === 'for' || token.lower === 'and' || (token.lower === 'the' && tokens[i - 1]?.lower === 'of')) && tokens[i - 1] !== undefined
}
