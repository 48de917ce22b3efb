import type { Token } from './readTokens'
import { isGivenName } from './words/firstNames'
import { organisationWords } from './words/organisations'
import { bodyNouns, documentNouns, isGroup, particles, roleNouns } from './words/people'

/**
 * Rule: a capital inside a sentence makes a name; at its start only where the article, a register of given names or what
 * follows says so. A name goes on over the small words that names hold ("of", "for", "and", "van der").
 */

/** True where a capital means a name: not merely the first word of a sentence. */
export type KnowsNames = (lower: string) => boolean

export const startsSentence = (tokens: Token[], i: number): boolean => {
  const before = tokens[i - 1]
  return before === undefined || before.kind === 'stop' || (before.kind === 'quote' && before.text !== ',') || before.kind === 'colon' || before.kind === 'open'
}

function saysBehindComma(tokens: Token[], from: number): boolean {
  for (let j = from; j < Math.min(tokens.length, from + 7); j += 1) {
    if (tokens[j]?.kind !== 'word' && tokens[j]?.kind !== 'comma') return false
    if (tokens[j]?.kind !== 'comma') continue
    const cue = tokens[j + 1]?.cue
    return cue?.class === 'say' && cue.forms.includes('past')
  }
  return false
}

export function isNameWord(tokens: Token[], i: number, isName: KnowsNames): boolean {
  const token = tokens[i]
  if (token === undefined || token.kind !== 'word' || !token.capital || isPartyMark(token) || isLetterMark(token)) return false
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
  if (after?.kind === 'word' && after.capital && after.class === undefined && after.cue === undefined && (lower === 'will' || lower === 'april' || lower === 'june')) return true
  return lower === 'may' && !startsSentence(tokens, i) && (before?.class !== 'prep' || after?.possessive === true) && !/^\d/.test(after?.text ?? '')
}

function isNameAtStart(tokens: Token[], i: number, isName: KnowsNames): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (isName(token.lower) || isGivenName(token.lower)) return true
  if (roleNouns.has(token.lower) && tokens[i + 1]?.lower === 'of') return [2, 3, 4].every((n) => tokens[i + n]?.capital === true && tokens[i + n]?.class === undefined)
  // City Hall, State Department
  if (bodyNouns.has(token.lower) && tokens[i + 1]?.capital === true && organisationWords.has(tokens[i + 1]?.lower ?? '')) return true
  if (roleNouns.has(token.lower) || isGroup(token.lower) || bodyNouns.has(token.lower) || documentNouns.has(token.lower)) return false
  // "Kestrel said": a noun without article, one of its kind, is a name
  const said = tokens[i + 1]?.cue
  const single = !/s$|(?:ly|ing|ed)$/.test(token.lower) && !token.text.includes('-') && token.cue === undefined
  if (single && said !== undefined && !said.forms.includes('base')) return true
  // "Kestrel, who …", "Kestrel, speaking in …"
  if (single && tokens[i + 1]?.kind === 'comma' && /^(?:who|whose|known|asked|\p{Ll}{3,}ing)$/u.test(tokens[i + 2]?.lower ?? '')) return true
  // "Kestrel on Friday", "Kestrel, in turn, said"
  if (single && tokens[i + 1]?.lower === 'on' && tokens[i + 2]?.class === 'time') return true
  if (single && tokens[i + 1]?.kind === 'comma' && saysBehindComma(tokens, i + 2)) return true
  if (/(?:ly|ing)$/.test(token.lower) || token.cue !== undefined) return false
  const after = tokens[i + 1]
  return (after?.kind === 'word' && after.capital && after.class === undefined) || token.text.length > 1 && token.text === token.text.toUpperCase()
}

/** T-shirt, U-turn: a letter, not a name. */
const isLetterMark = ({ text }: Token) => text.charCodeAt(1) === 45 && text[2] !== text[2]?.toUpperCase()

/** "R-Wis.": a member's party and state. */
export const isPartyMark = ({ text }: Token) => text.charCodeAt(1) === 45 && /^[RDI]-[A-Z]/.test(text)

/** Offices and bodies whose names go on over "and". */
const joining = new Set('department ministry minister secretary office committee bureau agency board council institute commissioner directorate subcommittee association'.split(' '))

/** "of" and "and" inside a body's name, particles inside a person's: Department of Health and Human Services, van der Berg. */
export function continuesName(tokens: Token[], j: number, from: number, isName: KnowsNames): boolean {
  const token = tokens[j]
  const before = tokens[j - 1]
  if (token === undefined || before === undefined || j <= from || token.kind === 'quote') return false
  if (token.lower === 'the') return before.lower === 'of' && tokens[j - 2]?.capital === true && j - 2 >= from && isNameWord(tokens, j + 1, isName)
  if (!before.capital || before.possessive) return false
  if (token.text === '&') return isNameWord(tokens, j + 1, isName)
  if (token.kind !== 'word' || token.capital || (token.lower !== 'of' && token.lower !== 'and' && token.lower !== 'for' && !particles.has(token.lower))) return false
  if (token.lower === 'of') return (organisationWords.has(before.lower) || roleNouns.has(before.lower)) && (isNameWord(tokens, j + 1, isName) || (tokens[j + 1]?.lower === 'the' && isNameWord(tokens, j + 2, isName)))
  if (token.lower === 'and') return isNameWord(tokens, j + 1, isName) && tokens.slice(Math.max(from, j - 6), j).some((t, i, near) => (t.lower === 'of' || t.lower === 'for') && joining.has(near[i - 1]?.lower ?? ''))
  // Doctors for Reform, Center for Fair Trade
  if (token.lower === 'for') return (isGroup(before.lower) || organisationWords.has(before.lower)) && isNameWord(tokens, j + 1, isName) && isNameWord(tokens, j - 1, () => true)
  return particles.has(token.lower) && (isNameWord(tokens, j + 1, isName) || (particles.has(tokens[j + 1]?.lower ?? '') && isNameWord(tokens, j + 2, isName)))
}
