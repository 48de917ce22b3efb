import type { Phrase } from './findPhrases'
import type { Token } from './readTokens'
import { genderOfGivenName, isGivenName } from './words/firstNames'
import { lawNouns } from './words/documents'
import { organisationWords, places } from './words/organisations'
import { abbreviatedTitles, belonging, bodyNouns, courtesy, documentNouns, familyMarks, femaleNouns, groupNouns, maleNouns, officeWords, roleNouns } from './words/people'

/**
 * Rule: a capitalised run splits into what somebody is ("Russian Defense Minister", "Sen.") and what somebody is called.
 * The name begins after the last title, or with the first given name behind a body's name.
 */
export type Gender = 'm' | 'f' | undefined
export type NameParts = {
  words: string[]
  /** lower-case words of the name, generation marks left out */
  key: string[]
  kind: 'person' | 'institution' | 'document' | 'group' | 'unknown'
  gender: Gender
  /** "Mr.", "President": tells that a single word is a surname */
  titled: boolean
  /** Jr., III: tells a son from his father; "the younger" does too */
  mark: 'younger' | 'elder' | undefined
  role: string
  start: number
  end: number
  from: number
}

const surnamesToo = new Set('hall park lake day street hills church garden wall bay house mountain justice state standard sun banks air power post force mail globe guard war king rivers fields woods stone page reporter marks exchange partners brothers'.split(' '))
/** A word that stands before a name and tells what its bearer is. */
export const isTitle = (lower: string) => courtesy.has(lower) || abbreviatedTitles.has(lower) || roleNouns.has(lower)

/** The parts of a name phrase; undefined where the run is a title or a party alone. */
export function namePartsOf(tokens: Token[], phrase: Phrase, text: string, surnames?: Set<string>): NameParts | undefined {
  const { to } = phrase
  let from = phrase.nameFrom
  let titled = false
  let gender: Gender
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]
    if (token === undefined || (!isTitle(token.lower) && !familyTitle(token.lower))) continue
    const isLast = i === to - 1
    if (isGivenName(token.lower) && !isLast && isGivenName(token.lower) && !courtesy.has(token.lower)) continue
    if (isLast) {
      // a surname such as King or Judge after a given name
      const before = tokens[i - 1]
      if (i > from && before !== undefined && isGivenName(before.lower)) break
      if (phrase.to === phrase.from + 1 && surnames?.has(token.lower) === true) break
      return undefined
    }
    titled = true
    gender = courtesy.get(token.lower) ?? (femaleNouns.has(token.lower) ? 'f' : maleNouns.has(token.lower) ? 'm' : gender)
    from = i + 1
    if (tokens[from]?.lower === 'of') from = afterOffice(tokens, from, to)
  }
  const lowerTitle = tokens[phrase.nameFrom - 1]
  if (lowerTitle !== undefined && phrase.nameFrom > phrase.from && !lowerTitle.capital && !lowerTitle.possessive && roleNouns.has(lowerTitle.lower)) {
    titled = true
    gender ??= femaleNouns.has(lowerTitle.lower) ? 'f' : maleNouns.has(lowerTitle.lower) ? 'm' : undefined
  }
  if (from > phrase.nameFrom && hasBody(tokens, to - 1, to) && !isGivenName(tokens[from]?.lower ?? '')) {
    // "Economist Intelligence Unit": a body with a job in its name
    from = phrase.nameFrom
    titled = false
  }
  while (from < to - 1 && (officeWords.has(tokens[from]?.lower ?? '') && !hasBody(tokens, to - 1, to))) from += 1
  // the White House is no house that is white
  const isBody = tokens[phrase.from]?.lower === 'the' && to - from === 2 && organisationWords.has(tokens[to - 1]?.lower ?? '')
  if (!isBody) while (from < to - 1 && belonging.has(tokens[from]?.lower ?? '') && !hasBody(tokens, from + 1, to)) from += 1
  from = afterBody(tokens, from, to)
  const run = tokens.slice(from, to)
  const first = run[0]
  const last = run.at(-1)
  if (first === undefined || last === undefined) return undefined
  if (run.length === 1 && belonging.has(first.lower) && !places.has(first.lower)) return undefined
  const key = run.map((t) => t.lower).filter((w) => !familyMarks.has(w))
  const words = run.map((t) => t.text)
  const kind = kindOf(run, titled, phrase, tokens)
  if (kind === 'person') gender ??= genderOfGivenName(key[0] ?? '')
  const roleStart = tokens[phrase.from]?.class === 'det' ? phrase.from + 1 : phrase.from
  const roleTokens = tokens.slice(roleStart, from)
  const hasRole = roleTokens.some((t) => roleNouns.has(t.lower) || abbreviatedTitles.has(t.lower))
  const role = hasRole && from > roleStart ? text.slice(roleTokens[0]?.start ?? 0, roleTokens.at(-1)?.end ?? 0) : ''
  const mark = run.some((t) => familyMarks.has(t.lower)) || tokens.slice(phrase.from, from).some((t) => t.lower === 'younger') ? 'younger' : tokens.slice(phrase.from, from).some((t) => t.lower === 'elder') ? 'elder' : undefined
  return { words, key, mark, kind, gender, titled, role, start: first.start, end: last.end, from }
}

const familyTitle = (lower: string) => lower === 'mr' || lower === 'mrs' || lower === 'ms'
const hasBody = (tokens: Token[], from: number, to: number) => tokens.slice(from, to).some((t) => (organisationWords.has(t.lower) && !surnamesToo.has(t.lower)) || t.lower === 'unit')

/** "Governor of Washington Chris Gregoire": past the office's place. */
function afterOffice(tokens: Token[], of: number, to: number): number {
  for (let i = of + 2; i < to; i += 1) if (isGivenName(tokens[i]?.lower ?? '')) return i
  return Math.max(of + 2, to - 2) < to ? Math.max(of + 2, to - 2) : of + 1
}

/** "Fox News Megyn Kelly", "Green Party Jill Stein": past the body that a given name follows. */
function afterBody(tokens: Token[], from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i += 1)
    if (isGivenName(tokens[i]?.lower ?? '') && !isGivenName(tokens[i - 1]?.lower ?? '') && organisationWords.has(tokens[i - 1]?.lower ?? '') && !organisationWords.has(tokens[to - 1]?.lower ?? '')) return i
  return from
}

function kindOf(run: Token[], titled: boolean, phrase: Phrase, tokens: Token[]): NameParts['kind'] {
  const first = run[0]
  const last = run.at(-1)
  if (first === undefined || last === undefined) return 'unknown'
  if (titled && run.length <= 3 && !run.some((t) => t.lower === 'of')) return 'person'
  const given = isGivenName(first.lower)
  if (run.length > 1) {
    if (!given && (first.lower === 'title' || lawNouns.has(last.lower) || (lawNouns.has(first.lower) && run[1]?.lower === 'of'))) return 'document'
    const body = run.some((t, i) => (organisationWords.has(t.lower) || bodyNouns.has(t.lower)) && !(given && i === run.length - 1 && surnamesToo.has(t.lower)))
    if (body || run.some((t) => t.text === '&' || t.lower === 'of' || t.lower === 'for')) return 'institution'
    if (given) return 'person'
    if (places.has(last.lower) || places.has(first.lower)) return 'institution'
    if (tokens[phrase.from]?.lower === 'the' && phrase.nameFrom === phrase.from + 1) return 'institution'
    return /^[A-Z]{2,}$/.test(first.text) && first.text.length > 2 ? 'institution' : 'person'
  }
  if (groupNouns.has(first.lower)) return 'group'
  if (documentNouns.has(first.lower) && !given) return 'document'
  if (organisationWords.has(first.lower) || places.has(first.lower) || bodyNouns.has(first.lower)) return 'institution'
  if (/^(?:[A-Z]{2,}s?|[A-Z][A-Z&.]+[A-Z.])$/.test(first.text)) return 'institution'
  if (tokens[phrase.from]?.lower === 'the' || /\.(?:com|org|net|ca|uk|gov|edu)$/.test(first.lower)) return 'institution'
  return 'unknown'
}
