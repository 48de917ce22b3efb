import type { Cue } from './words/cueWords'
import type { WordClass } from './words/functionWords'
import { partNouns } from './words/documents'
import { isApostrophe, writtenWord, type Written } from './writtenWords'

/**
 * Rule: the writer's own text is read with every quotation folded into one token, so that `“…,” said X` is a sentence
 * of three parts however long the quotation is. A stop ends a sentence unless it belongs to an abbreviation or initial;
 * a quotation that ends with a stop ends one too where a capital follows, unless what follows only says who spoke.
 */
export type Token = {
  kind: 'word' | 'stop' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'open' | 'close' | 'quote' | 'other'
  /** as written; of a folded quotation the sign that its words end with */
  text: string
  lower: string
  start: number
  /** without a possessive 's */
  end: number
  possessive: boolean
  capital: boolean
  class: WordClass | undefined
  /** the verb of which it is a form, if that reports words */
  cue: Cue | undefined
  /** of a word */
  written: Written | undefined
  /** index of the folded span, for `quote` */
  quote: number
}
export type Folded = { outerStart: number; outerEnd: number; index: number; /** the sign that its words end with */ ending: string }

const isLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7) || c > 0x2fff
const isDigit = (c: number) => c >= 48 && c <= 57
const inner = (c: number) => c === 58 || c === 44 || isApostrophe(c) || c === 45 || c === 38 || c === 46 || c === 64 || c === 47 || c === 0x2011
const kinds = new Map<string, Token['kind']>(Object.entries({ '.': 'stop', '!': 'stop', '?': 'stop', '…': 'stop', ',': 'comma', ':': 'colon', ';': 'semicolon', '—': 'dash', '–': 'dash', '(': 'open', '[': 'open', ')': 'close', ']': 'close' }))

/** The tokens of one passage, quotations folded. */
export function readTokens(text: string, folded: Folded[]): Token[] {
  const tokens: Token[] = []
  let next = 0
  let at = 0
  while (at < text.length) {
    const fold = folded[next]
    if (fold !== undefined && at >= fold.outerStart) {
      tokens.push({ kind: 'quote', text: fold.ending, lower: '', start: fold.outerStart, end: fold.outerEnd, possessive: false, capital: false, class: undefined, cue: undefined, written: undefined, quote: fold.index })
      at = Math.max(at + 1, fold.outerEnd)
      next += 1
      continue
    }
    const limit = fold?.outerStart ?? text.length
    const code = text.charCodeAt(at)
    if (code <= 32 || code === 0xa0) at += 1
    else if (isLetter(code) || isDigit(code) || ((code === 36 || code === 64 || code === 35) && at + 1 < limit && (isLetter(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 1))))) {
      const token = readWord(text, at, limit, tokens.at(-1))
      tokens.push(token)
      at = token.end + (token.possessive ? possessiveLength(text, token.end) : 0)
    } else {
      const dashes = code === 45 ? (text.startsWith('--', at) ? 2 : text[at + 1] === ' ' ? 1 : 0) : 0
      if (dashes > 0) tokens.push(sign('dash', '-', at))
      else if (!isApostrophe(code)) tokens.push(sign(kinds.get(text[at] ?? '') ?? 'other', text[at] ?? '', at))
      at += Math.max(dashes, 1)
    }
  }
  return tokens
}

const sign = (kind: Token['kind'], text: string, at: number): Token => ({ kind, text, lower: text, start: at, end: at + text.length, possessive: false, capital: false, class: undefined, cue: undefined, written: undefined, quote: -1 })

function readWord(text: string, from: number, limit: number, before: Token | undefined): Token {
  let end = from + 1
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (isLetter(code) || isDigit(code)) end += 1
    else if (inner(code) && end + 1 < limit && isJoined(text, from, end, code)) end += 1
    else break
  }
  let word = writtenWord(text, from, end)
  if (end < limit && text.charCodeAt(end) === 46 && word.keepsStop && !(before?.capital === true && partNouns.has(before.lower))) {
    end += 1
    word = writtenWord(text, from, end)
  }
  const bare = end < limit && !word.owner && isApostrophe(text.charCodeAt(end)) && word.sibilant && !isLetter(text.charCodeAt(end + 1))
  return { kind: 'word', text: word.text, lower: word.lower, start: from, end: from + word.text.length, possessive: word.owner || bare, capital: word.capital, class: word.class, cue: word.cue, written: word, quote: -1 }
}

/** A sign inside a word: Lung-bin, O’Neill, U.S, AT&T, 1.3, news.com. */
function isJoined(text: string, from: number, at: number, code: number): boolean {
  const after = text.charCodeAt(at + 1)
  if (!isLetter(after) && !isDigit(after)) return false
  // 6:12, 1,000
  if (code === 58 || code === 44) return isDigit(text.charCodeAt(at - 1)) && isDigit(after) && (code === 58 || /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)))
  if (code !== 46) return true
  if (isDigit(text.charCodeAt(at - 1)) && isDigit(after)) return true
  // initials (U.S) and addresses (news.com): no capital starts a sentence there
  return at - from === 1 || text[at - 2] === '.' || (after >= 97 && after <= 122)
}

function possessiveLength(text: string, end: number): number {
  const next = text[end + 1]
  return next === 's' || next === 'S' ? 2 : 1
}
