import { wordClassOf, type WordClass } from './words/functionWords'
import { partNouns } from './words/documents'
import { abbreviatedTitles, courtesy, familyMarks } from './words/people'

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
  /** index of the folded span, for `quote` */
  quote: number
}
export type Folded = { outerStart: number; outerEnd: number; index: number; /** the sign that its words end with */ ending: string }

const abbreviations = new Set('vs. etc. no. jan. feb. mar. apr. aug. sept. oct. nov. dec. calif. mass. pa. va. fla. ga. ill. ind. conn. mich. minn. wis. tenn. ariz. ark. colo. del. ky. la. md. miss. mont. neb. nev. okla. ore. tex. vt. wash. wyo. inc. corp. co. ltd. bros. mt. ft. mo. approx. est. dept. univ. assn. nov. ala. i.e. e.g.'.split(' '))
const titleWithStop = (lower: string) => courtesy.has(lower) || abbreviatedTitles.has(lower) || familyMarks.has(lower)

const isLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7) || c > 0x2fff
const isDigit = (c: number) => c >= 48 && c <= 57
const isApostrophe = (c: number) => c === 39 || c === 0x2019 || c === 0x2bc
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
      tokens.push({ ...sign('quote', fold.ending, fold.outerStart), lower: '', end: fold.outerEnd, quote: fold.index })
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

const sign = (kind: Token['kind'], text: string, at: number): Token => ({ kind, text, lower: text, start: at, end: at + text.length, possessive: false, capital: false, class: undefined, quote: -1 })

/** al-Hassan, el-Amin: an Arabic article before a name */
const articleName = /^(?:al|el|as|ar|ad|az|an|ash|ul|ur)[-‑]\p{Lu}/u

function readWord(text: string, from: number, limit: number, before: Token | undefined): Token {
  let end = from + 1
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (isLetter(code) || isDigit(code)) end += 1
    else if (inner(code) && end + 1 < limit && isJoined(text, from, end, code)) end += 1
    else break
  }
  if (text[end] === '.' && end < limit && keepsStop(text.slice(from, end + 1)) && !(before?.capital === true && partNouns.has(before.lower))) end += 1
  const raw = text.slice(from, end)
  const form = formOf(raw)
  const bare = !form.owner && raw.endsWith('s') && isApostrophe(text.charCodeAt(end)) && end < limit && !isLetter(text.charCodeAt(end + 1))
  return { kind: 'word', text: form.text, lower: form.lower, start: from, end: from + form.text.length, possessive: form.owner || bare, capital: form.capital, class: form.class, quote: -1 }
}

type Form = Pick<Token, 'text' | 'lower' | 'capital' | 'class'> & { /** written with 's */ owner: boolean }

/** Forms read lately: the words of a text are few, and come again and again. */
const forms = new Map<string, Form>()
const mostForms = 50_000

function formOf(raw: string): Form {
  const known = forms.get(raw)
  if (known !== undefined) return known
  const owner = raw.length > 2 && isApostrophe(raw.charCodeAt(raw.length - 2)) && (raw.endsWith('s') || raw.endsWith('S'))
  const text = owner ? raw.slice(0, -2) : raw
  const lower = text.toLowerCase().replaceAll('’', "'")
  const first = text.charCodeAt(0)
  const capital = ((first === 97 || first === 101 || first === 117) && articleName.test(text)) || (first >= 65 && (first <= 90 || (first > 191 && text[0] !== text[0]?.toLowerCase())))
  if (forms.size >= mostForms) forms.clear()
  const form: Form = { text, lower, capital, class: wordClassOf(lower), owner }
  forms.set(raw, form)
  return form
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

function keepsStop(word: string): boolean {
  const lower = word.toLowerCase()
  if (word.length === 2) return word[0] !== lower[0] && word !== 'I.'
  return /^(?:\p{L}\.)+$/u.test(lower) || abbreviations.has(lower) || titleWithStop(lower)
}

function possessiveLength(text: string, end: number): number {
  const next = text[end + 1]
  return next === 's' || next === 'S' ? 2 : 1
}
