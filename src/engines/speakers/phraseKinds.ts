import type { Phrase } from './findPhrases'
import { isTitle } from './nameParts'
import type { Sentence } from './readSentences'
import type { Token } from './readTokens'
import { isGivenName } from './words/firstNames'
import { anyDocument, onlyParts, partNouns } from './words/documents'
import { organisationWords, places } from './words/organisations'
import { belonging, bodyNouns, documentNouns, isGroup, isRole } from './words/people'
import { rememberWith } from './writtenWords'

/** Rule: who can say something is a person, several people, a body, or a thing with words in it; the head noun tells. */
const speakingPronouns = new Set('i he she it we they you who everyone everybody someone somebody nobody one some many others several most both another those'.split(' '))

/** What a noun stands for. `speaks`: a person or people, a body, or a thing with words in it. */
const senseOf = rememberWith((lower) => {
  const people = isRole(lower) || isGroup(lower)
  return { people, speaks: people || bodyNouns.has(lower) || documentNouns.has(lower), inDocument: onlyParts.has(lower) || anyDocument.has(lower) }
})
const noSense = { people: false, speaks: false, inDocument: false }
const sense = (token: Token | undefined) => (token?.written === undefined ? noSense : senseOf(token.written))

/** The head noun of a phrase: its last word, or "people" in "people familiar". */
export function headToken(s: Sentence, phrase: Phrase): Token | undefined {
  if (phrase.part === true) return s.tokens.slice(phrase.from, phrase.to).find((t) => partNouns.has(t.lower))
  const last = s.tokens[phrase.to - 1]
  if (phrase.kind !== 'noun' || sense(last).speaks) return last
  for (let i = phrase.to - 2; i >= phrase.from; i -= 1) {
    const token = s.tokens[i]
    if (token?.lower === 'people' || token?.lower === 'officials' || token?.lower === 'person') return token
  }
  return last
}

export const headOf = (s: Sentence, phrase: Phrase): string => headToken(s, phrase)?.lower ?? ''

const isBodyName = (s: Sentence, phrase: Phrase) => {
  const first = s.tokens[phrase.nameFrom]
  const last = s.tokens[phrase.to - 1]
  if (first === undefined || last === undefined || isGivenName(first.lower)) return false
  return organisationWords.has(last.lower) || places.has(last.lower) || /^[A-Z]{2,}$/.test(last.text) || /\.(?:com|org|net|ca|uk|gov|edu)$/.test(last.lower)
}
/** "Minister Smith": a title or job before the name. */
export function hasTitle(s: Sentence, phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to - 1; i += 1) if (isTitle(s.tokens[i]?.lower ?? '')) return true
  return false
}

/** A person or people, by name or by noun. */
export function isPeoplePhrase(s: Sentence, phrase: Phrase): boolean {
  if (phrase.kind === 'pronoun') return speakingPronouns.has(s.tokens[phrase.from]?.lower ?? '')
  if (phrase.kind === 'name') return hasTitle(s, phrase) || !isBodyName(s, phrase)
  const head = headToken(s, phrase)
  return sense(head).people || (phrase.to - phrase.from > 1 && s.tokens[phrase.to - 1]?.capital === true && belonging.has(head?.lower ?? ''))
}

/** Anything that can speak. */
export function isAgentPhrase(s: Sentence, phrase: Phrase): boolean {
  if (phrase.kind !== 'noun') return phrase.kind === 'name' || isPeoplePhrase(s, phrase)
  const { speaks, inDocument } = sense(headToken(s, phrase))
  return speaks || inDocument || phrase.part === true || isPeoplePhrase(s, phrase) || /^[A-Z]{2,}$/.test(s.tokens[phrase.to - 1]?.text ?? '')
}
