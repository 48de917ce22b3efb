import type { Phrase } from '../speakers/findPhrases'
import { hasTitle, isAgentPhrase, isPeoplePhrase } from '../speakers/phraseKinds'
import type { Sentence } from '../speakers/readSentences'

/**
 * Rule: what names a speaker may be longer than one noun phrase: "a spokesman for the agency", "Smith's lawyer, Ann
 * Jones", "Smith and Jones". From the phrase beside the verb the whole is found to its left or to its right.
 */
export type Subject = { sentence: Sentence; phrase: Phrase; from: number; to: number; /** who speaks with the first */ partner?: Phrase }

export const phraseAt = (s: Sentence, i: number): Phrase | undefined => s.phrases[s.phraseOf[i] ?? -1]
const links = new Set(['of', 'for', 'at', 'from', 'in', 'with', 'to', 'on', 'by', 'about', 'against', 'within', 'behind', 'near', 'who', 'under'])

/** Goes left over "of", "for" and the like: in "a spokesman for the agency said" the spokesman speaks. */
export function attachLeft(s: Sentence, start: Phrase, floor: number): Subject {
  let phrase = start
  for (let steps = 0; steps < 6 && start.kind !== 'pronoun'; steps += 1) {
    const link = s.tokens[phrase.from - 1]
    if (link === undefined || phrase.from - 1 < floor || !links.has(link.lower)) break
    let left = phraseAt(s, phrase.from - 2)
    // "officials speaking on condition": over a participle
    if (left === undefined && /(?:ing|ed)$/.test(s.tokens[phrase.from - 2]?.lower ?? '') && !isAgentPhrase(s, phrase)) {
      left = phraseAt(s, phrase.from - 3)
      if (left !== undefined && !isPeoplePhrase(s, left)) left = undefined
    }
    if (left === undefined || left.kind === 'pronoun' && !/^(?:some|many|most|one|others|those|several|both|few|none)$/.test(s.tokens[left.from]?.lower ?? '')) break
    if (left.from < floor || s.tokens[left.to - 1]?.possessive === true) break
    if (phrase.kind === 'name' && link.lower !== 'of' && isPeoplePhrase(s, phrase) && !isAgentPhrase(s, left)) break
    phrase = left
  }
  return { sentence: s, phrase, from: phrase.from, to: Math.max(phrase.to, start.to) }
}

const circumstance = /^(?:statement|interview|interviews|speech|conference|rally|event|tweet|post|email|e-mail|letter|debate|hearing|meeting|time|phone|telephone|twitter|facebook|television|tv|campaign|stage|trail|air|radio|response|reporters|question|questions)$/

/** A phrase to the right with what belongs to it: "a spokesman for the agency in Ohio". */
export function extendRight(s: Sentence, phrase: Phrase): Subject {
  let to = phrase.to
  if (phrase.kind === 'noun' || (phrase.kind === 'pronoun' && /^(?:one|some|many|several|most|others|those)$/.test(s.tokens[phrase.from]?.lower ?? ''))) {
    for (let steps = 0; steps < 4; steps += 1) {
      const link = s.tokens[to]
      const next = phraseAt(s, to + 1)
      if (link === undefined || next === undefined || next.from !== to + 1 || next.kind === 'pronoun' || !/^(?:of|for|at|from|in|with|to|on|by)$/.test(link.lower)) break
      const head = s.tokens[next.to - 1]
      if (head === undefined || (circumstance.test(head.lower) && link.lower !== 'of' && link.lower !== 'for')) break
      to = next.to
    }
  }
  return { sentence: s, phrase, from: phrase.from, to }
}

/** `Smith's lawyer, Ann Jones, said`: the name in apposition is who speaks. `Smith and Jones said`: both do. */
export function completed(subject: Subject): Subject {
  const { sentence: s, phrase, from, to } = subject
  if (phrase.kind === 'noun' && isPeoplePhrase(s, phrase) && s.tokens[to]?.kind === 'comma') {
    const name = phraseAt(s, to + 1)
    if (name?.kind === 'name' && name.from === to + 1 && isPeoplePhrase(s, name) && s.tokens[name.to - 1]?.possessive === false && s.tokens[name.to]?.lower !== 'and') return { sentence: s, phrase: name, from, to: name.to }
  }
  const named = phrase.kind === 'noun' && s.tokens[from]?.class === undefined ? nameBefore(s, from) : undefined
  if (named !== undefined) return { sentence: s, phrase: named, from: named.from, to: named.to }
  if (phrase.kind !== 'name') return subject
  const right = s.tokens[to]?.lower === 'and' ? phraseAt(s, to + 1) : undefined
  const left = s.tokens[from - 1]?.lower === 'and' ? phraseAt(s, from - 2) : undefined
  if (right?.kind === 'name' && right.from === to + 1 && isPeoplePhrase(s, right) && s.tokens[to + 2]?.class !== 'verb') return { ...subject, to: right.to, partner: right }
  if (left?.kind === 'name' && phrase.to - phrase.from <= 3 && !hasTitle(s, phrase) && isPeoplePhrase(s, left) && s.tokens[left.from - 1]?.class !== 'prep' && s.tokens[left.to - 1]?.possessive === false) return { ...subject, phrase: left, from: left.from, partner: phrase }
  return subject
}

/** `Ann Jones, writer and producer of films said`: the name that an apposition without its second comma belongs to. */
function nameBefore(s: Sentence, from: number): Phrase | undefined {
  const other = s.tokens[from - 1]?.lower === 'and' ? phraseAt(s, from - 2) : undefined
  const comma = (other?.from ?? from) - 1
  const name = s.tokens[comma]?.kind === 'comma' ? phraseAt(s, comma - 1) : undefined
  return name?.kind === 'name' && isPeoplePhrase(s, name) && s.tokens[name.from - 1]?.class !== 'prep' ? name : undefined
}

/** The phrase that begins at token `i`, after adverbs. */
export function phraseFrom(s: Sentence, i: number): Phrase | undefined {
  let at = i
  while ((s.phraseOf[at] ?? -1) < 0 && (s.tokens[at]?.class === 'adv' || s.tokens[at]?.lower.endsWith('ly') === true)) at += 1
  const phrase = phraseAt(s, at)
  return phrase !== undefined && phrase.from === at ? phrase : undefined
}
