import { isNameWord, isPartyMark } from './nameWords'
import type { Token } from './readTokens'
import { nounLikeForms } from './words/cueWords'
import { isDocumentVerbThird } from './words/documents'
import { nounsInIng } from './words/functionWords'
import { bodyNouns, documentNouns, isGroup, roleNouns } from './words/people'

/**
 * Rule: a word of no closed class is part of a noun phrase unless its form or its neighbours make it a verb: behind a
 * pronoun or a name that is its subject, or before what can only follow a verb. Source: phrase structure of English.
 */
const nounsInLy = new Set('family ally reply only bully assembly anomaly supply italy july monopoly weekly daily monthly elderly'.split(' '))
const numerals = new Set('two three four five six seven eight nine ten other one dozens hundreds'.split(' '))
const degrees = new Set('more very then once next first else much less long far just only well too'.split(' '))

export const isAdverb = (token: Token | undefined) => token !== undefined && !token.capital && token.lower.endsWith('ly') && token.lower.length > 4 && !nounsInLy.has(token.lower)

/** Whether token `j` goes on with, or begins, the noun phrase that begins at `from`. */
export function isNominal(tokens: Token[], j: number, from: number): boolean {
  const token = tokens[j]
  if (token === undefined || token.kind !== 'word' || isPartyMark(token)) return false
  const { class: kind, lower } = token
  if (kind === 'time') return false
  if (kind === 'det') return j > from && numerals.has(lower)
  if (kind === 'adv') return j > from && degrees.has(lower) && isBare(tokens[j + 1]) && !isPlainCue(tokens[j + 1])
  if (kind !== undefined) return false
  // "Kestrel shook his head": between a name and an article only a verb can stand
  const beyond = tokens[j + 1]
  if (j > from && !token.capital && tokens[j - 1]?.capital === true && tokens[j - 1]?.possessive === false && (beyond?.class === 'det' || beyond?.class === 'poss' || beyond?.lower === 'him') && isNameWord(tokens, j - 1, () => true) && !bodyNouns.has(lower) && !isGroup(lower) && !roleNouns.has(lower) && !documentNouns.has(lower) && !lower.endsWith('s')) return false
  const begun = j > from && !(j === from + 1 && tokens[from]?.class === 'det' && tokens[from].lower === 'all')
  const afterDet = j === from + 1 && (tokens[from]?.class === 'det' || tokens[from]?.class === 'poss' || tokens[from]?.lower === 'her')
  const afterOwner = tokens[j - 1]?.possessive === true && j > from
  const nounBefore = (begun && !afterDet && !afterOwner && !isAdverb(tokens[j - 1])) || (j === from && isBare(tokens[j - 1]) && !isAdverb(tokens[j - 1]) && !isPlainCue(tokens[j - 1]))
  if (isVerbOfSubject(tokens, j, from)) return false
  if (token.cue !== undefined) return nounLikeForms.has(lower) ? !isVerbHere(tokens, j, nounBefore) : (afterDet || afterOwner) && (lower.endsWith('ed') || lower.endsWith('ing')) && isBare(tokens[j + 1])
  if (isAdverb(token)) return (begun || afterDet) && isBare(tokens[j + 1]) && !nounBefore
  if (!token.capital && lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed')) return !nounBefore && isBare(tokens[j + 1]) && (j > from || opensPhrase(tokens[j - 1]))
  if (lower.endsWith('ing') && !token.capital && !nounsInIng.has(lower)) return (afterDet || afterOwner || tokens[j - 1]?.class === 'det') && isBare(tokens[j + 1])
  return true
}

/** "It reserves", "the treaty bars the": a form in -s that the subject before makes a verb. */
function isVerbOfSubject(tokens: Token[], j: number, from: number): boolean {
  const { lower, capital } = tokens[j] ?? { lower: '', capital: true }
  if (capital || !lower.endsWith('s') || lower.endsWith('ss')) return false
  const before = tokens[j - 1]
  const after = tokens[j + 1]
  if (j === from && before?.lower === 'who') return !isGroup(lower)
  if (j === from && (before?.lower === 'he' || before?.lower === 'she' || before?.lower === 'it')) return before.lower !== 'it' || tokens[j - 2] === undefined || tokens[j - 2]?.kind !== 'word' || tokens[j - 2]?.class === 'conj'
  if (!isDocumentVerbThird(lower)) return false
  const follows = after?.class === 'det' || after?.class === 'poss' || after?.class === 'pron' || after?.lower === 'that' || after?.kind === 'quote'
  // a part between commas: "The law, passed in May, calls the"
  return follows && (before?.kind === 'comma' ? j === from : before?.possessive === false && documentNouns.has(before.lower))
}

/** A verb of saying that is never a noun. */
const isPlainCue = (token: Token | undefined) => token?.cue !== undefined && !nounLikeForms.has(token.lower)

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
  const cue = tokens[j]?.cue
  if (cue?.forms.length === 1 && cue.forms[0] === 'base' && before?.lower.endsWith('s') !== true && !isGroup(before?.lower ?? '') && !(before?.capital === true && tokens.slice(Math.max(0, j - 5), j).some((t, i, near) => t.lower === 'and' || (t.class === 'prep' && near[i - 1]?.lower.endsWith('s') === true)))) return false
  if (after === undefined || after.kind === 'stop') return (before?.capital === true || isGroup(before?.lower ?? '')) && followsQuotation(tokens, j)
  if (after.kind === 'quote') return true
  if (after.kind === 'colon' && tokens[j + 2]?.kind === 'quote' && before?.possessive === false && (cue?.forms.includes('third') === true || cue?.forms.includes('past') === true)) return true
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
