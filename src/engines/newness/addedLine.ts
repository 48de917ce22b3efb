import { readTokens, type Token } from '../speakers/readTokens'
import { cueOf, isFinite } from '../speakers/words/cueWords'
import type { Statement } from './readStatements'

/**
 * Rule: the line that tells what a part added is its lead where that is new and can stand alone, since news puts what matters first; else
 * its own sentence with most new names, numbers and words, one near the head before one near the end. It stands alone, so it neither begins with a word that points back nor holds a
 * quotation, and it is cut only where a sentence can end: before a subordinate clause that follows the main one.
 */
const longest = 160
/** A sentence in the middle of a part counts for less than its lead. */
const fading = 0.6

type Fresh = { text: string; statements: readonly Statement[] }

const pointsBack = /^(?:i|we|you|my|our|your|he|she|it|they|this|that|these|those|his|her|its|their|there|here|such|but|and|or|so|then|yet|however|instead|meanwhile|also|still|both|another|others|neither|nor|if|later|now)\b/i
const marks = /["“”„«»]/
const title = /[“"](?:\p{Lu}[\p{L}’'-]*|of|the|and|a|an|in|to|on|for|\s)+[”"]/gu
/** Holds words between marks, other than a title. */
const quotes = (text: string) => marks.test(text.replace(title, ''))

/** The line, at most 160 characters; undefined where no block is given. `isKnown` tells the words of earlier parts. */
export function addedLine(blocks: readonly Fresh[], isKnown: (key: string) => boolean): string | undefined {
  let best: { line: string; score: number } | undefined
  let fallback: string | undefined
  let order = 0
  for (const { text, statements } of blocks) {
    for (const statement of statements) {
      order += 1
      const fade = 1 + fading * (order - 1)
      if (statement.spoken || (best !== undefined && Math.sqrt(2 * statement.units.length + statement.dates.length) / fade <= best.score)) continue
      const sentence = text.slice(statement.start, statement.end)
      if (pointsBack.test(sentence)) continue
      const weight = statement.units.reduce((sum, u) => sum + (isKnown(u.key) ? 0 : u.kind === 'word' ? 1 : 2), statement.dates.length)
      const most = Math.sqrt(weight) / fade
      if (best !== undefined && most <= best.score) continue
      const line = cutToFit(sentence)
      if (line === undefined) fallback ??= shorten(sentence)
      if (line === undefined) continue
      if (order === 1) return line
      const score = most * Math.sqrt(line.length / sentence.length)
      if (best === undefined || score > best.score) best = { line, score }
    }
  }
  return best?.line ?? fallback
}

/** The sentence where it fits and holds no quotation, else its longest beginning that does and is a sentence of its own. */
function cutToFit(sentence: string): string | undefined {
  const whole = sentence.trim()
  if (whole.length <= longest && !quotes(whole) && /[.!]$/.test(whole)) return whole
  const tokens = readTokens(sentence, [])
  const cuts = tokens.flatMap((token, i) => (endsMainClause(tokens, i) ? [token.start] : []))
  const beginnings = cuts.map((end) => sentence.slice(0, end).replace(/[\s,;:—–-]+$/, '')).filter((s) => s.length < longest && !quotes(s))
  const last = beginnings.at(-1)
  return last === undefined ? undefined : `${last.replace(/\.$/, '')}.`
}

const subordinate = new Set('which who whose whom where when while although though because since after before until unless whereas as according but and'.split(' '))

/** True where a sentence may end before token `i`: a subordinate clause begins there, and a main clause with its verb is over. */
function endsMainClause(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const last = tokens[i - 1]
  if (token === undefined || last === undefined || i < 3 || (last.class !== undefined && last.class !== 'time' && last.class !== 'adv' && last.class !== 'verb')) return false
  const behindComma = token.kind === 'comma' && isSubordinate(tokens, i + 1)
  const bare = token.kind === 'word' && /^(?:after|because|although|while|when|before|until|according)$/.test(token.lower) && last.kind !== 'comma' && last.class !== 'time' && last.lower !== 'season' && !/^\d/.test(tokens[i + 1]?.text ?? '')
  // "agreed on Tuesday to": what was agreed stands behind the day
  const onDay = token.lower === 'on' && tokens[i + 1]?.class === 'time' && tokens[i + 1]?.capital === true && tokens[i + 2]?.kind !== 'word'
  // "walked free on Sunday and spoke to the crowd"
  const second = token.lower === 'and' && isVerb(tokens[i + 1])
  return (token.kind === 'semicolon' || second || token.kind === 'open' || behindComma || bare || onDay) && hasMainVerb(tokens.slice(0, i))
}

function isSubordinate(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind !== 'word') return false
  const second = tokens[i + 1]
  // ", and the council agreed": a clause with a verb of its own, not the last of a list
  if (token.lower === 'and' || token.lower === 'but') return second?.class === 'det' || second?.class === 'pron' || isVerb(second)
  if (token.class === 'prep' && !token.capital) return true
  return subordinate.has(token.lower) || (!token.capital && (/.{2}ing$/.test(token.lower) || isParticiple(token)))
}

const isParticiple = (token: Token) => /.{2}ed$/.test(token.lower) || cueOf(token.lower)?.forms.includes('participle') === true

const isVerb = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word' || token.capital) return false
  const cue = cueOf(token.lower)
  return token.class === 'aux' || token.class === 'verb' || (cue !== undefined && isFinite(cue)) || /.{2}ed$/.test(token.lower)
}

/** A finite verb outside what stands between two commas: "The bridge, closed since May, opened" has one, "The bridge, closed since May" none. */
function hasMainVerb(tokens: readonly Token[]): boolean {
  if (endsInOpenClause(tokens)) return false
  const clauses: Token[][] = [[]]
  let inBrackets = false
  for (const token of tokens) {
    if (token.kind === 'open' || token.kind === 'close') inBrackets = token.kind === 'open'
    else if (token.kind === 'comma' || token.kind === 'dash') clauses.push([])
    else if (!inBrackets) clauses.at(-1)?.push(token)
  }
  return clauses.some((clause, i) => {
    const [first] = clause
    // "Ann Lee, the mayor, walked": behind an apposition the main verb may come first
    const apposed = clauses[i - 1]?.[0]
    if (i > 1 && isVerb(first) && (apposed?.class === 'det' || apposed?.class === 'wh')) return true
    if (first === undefined || first.class === 'wh' || subordinate.has(first.lower) || (i > 0 && (isParticiple(first) || first.lower.endsWith('ing')))) return false
    // a relative clause without comma has the first verb for itself
    const verb = clause.findIndex((t, at) => at > 0 && isVerb(t))
    return verb > 0 && !clause.slice(0, verb).some((t) => t.class === 'wh' || t.lower === 'that')
  })
}

/** "asked how the mayor", "…, and the council", "Dorn said the bridge": a clause has begun and has no verb yet. */
function endsInOpenClause(tokens: readonly Token[]): boolean {
  const opened = tokens.findLastIndex((t, i) => t.class === 'wh' || t.lower === 'that' || t.lower === 'while' || t.lower === 'because' || t.lower === 'although'
    || ((t.lower === 'and' || t.lower === 'but') && tokens[i - 1]?.kind === 'comma')
    || ((t.lower === 'said' || t.lower === 'says') && (tokens[i + 1]?.class === 'det' || tokens[i + 1]?.class === 'poss' || tokens[i + 1]?.class === 'pron' || (tokens[i + 1]?.kind === 'word' && tokens[i + 1]?.class === undefined))))
  return opened > 0 && !tokens.slice(opened + 1).some(isVerb)
}

/** Where no sentence can be cut: the first words that fit, up to a preposition if there is one; nothing for a quotation, or what is no sentence. */
function shorten(sentence: string): string | undefined {
  const whole = sentence.trim()
  if (quotes(whole.slice(0, longest)) || !/[.!?]$/.test(whole) || !hasMainVerb(readTokens(whole, []))) return undefined
  if (whole.length <= longest) return whole
  const words = whole.slice(0, longest - 1).replace(/\s+\S*$/, '')
  const before = /^(.{40,}?)(?=(?:,| (?:of|in|to|for|with|on|at|from|by|that|which|who|and|as)) [^]*$)/u.exec(words)
  return `${(before?.[1] ?? words).replace(/[\s,;:]+$/, '')}…`
}
