import type { Phrase } from './findPhrases'
import type { Sentence } from './readSentences'
import { isGivenName } from './words/firstNames'
import { anyDocument, onlyParts, partNouns } from './words/documents'
import { organisationWords, places } from './words/organisations'
import { abbreviatedTitles, belonging, bodyNouns, courtesy, documentNouns, isGroup, isRole, roleNouns } from './words/people'

/** Rule: who can say something is a person, several people, a body, or a thing with words in it; the head noun tells. */
const speakingPronouns = new Set('i he she it we they you who everyone everybody someone somebody nobody one some many others several most both another those'.split(' '))

/** The head noun of a phrase: its last word, or "people" in "people familiar". */
export function headOf(s: Sentence, phrase: Phrase): string {
  if (phrase.part === true) return s.tokens.slice(phrase.from, phrase.to).find((t) => partNouns.has(t.lower))?.lower ?? ''
  const last = s.tokens[phrase.to - 1]?.lower ?? ''
  if (phrase.kind !== 'noun' || isRole(last) || isGroup(last) || bodyNouns.has(last) || documentNouns.has(last)) return last
  for (let i = phrase.to - 2; i >= phrase.from; i -= 1) {
    const lower = s.tokens[i]?.lower ?? ''
    if (lower === 'people' || lower === 'officials' || lower === 'person') return lower
  }
  return last
}

const isBodyName = (s: Sentence, phrase: Phrase) => {
  const first = s.tokens[phrase.nameFrom]
  const last = s.tokens[phrase.to - 1]
  if (first === undefined || last === undefined || isGivenName(first.lower)) return false
  return organisationWords.has(last.lower) || places.has(last.lower) || /^[A-Z]{2,}$/.test(last.text) || /\.(?:com|org|net|ca|uk|gov|edu)$/.test(last.lower)
}
/** "Minister Smith": a title or job before the name. */
export const hasTitle = (s: Sentence, phrase: Phrase) => s.tokens.slice(phrase.from, phrase.to - 1).some((t) => courtesy.has(t.lower) || abbreviatedTitles.has(t.lower) || roleNouns.has(t.lower))

/** A person or people, by name or by noun. */
export function isPeoplePhrase(s: Sentence, phrase: Phrase): boolean {
  if (phrase.kind === 'pronoun') return speakingPronouns.has(s.tokens[phrase.from]?.lower ?? '')
  if (phrase.kind === 'name') return hasTitle(s, phrase) || !isBodyName(s, phrase)
  const head = headOf(s, phrase)
  return isRole(head) || isGroup(head) || (phrase.to - phrase.from > 1 && belonging.has(head) && s.tokens[phrase.to - 1]?.capital === true)
}

/** Anything that can speak. */
export function isAgentPhrase(s: Sentence, phrase: Phrase): boolean {
  if (phrase.kind !== 'noun') return phrase.kind === 'name' || isPeoplePhrase(s, phrase)
  const head = headOf(s, phrase)
  return isPeoplePhrase(s, phrase) || bodyNouns.has(head) || documentNouns.has(head) || phrase.part === true || onlyParts.has(head) || anyDocument.has(head) || /^[A-Z]{2,}$/.test(s.tokens[phrase.to - 1]?.text ?? '')
}
