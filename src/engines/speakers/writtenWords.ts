import { TokenTable } from '../terms/tokenTable'
import { cueOf, type Cue } from './words/cueWords'
import { wordClassOf, type WordClass } from './words/functionWords'
import { abbreviatedTitles, courtesy, familyMarks } from './words/people'

/** A word as it is written, and what that alone tells of it. */
export type Written = {
  /** without a possessive 's */
  text: string
  lower: string
  capital: boolean
  class: WordClass | undefined
  /** the verb of which it is a form, if that reports words */
  cue: Cue | undefined
  /** written with 's */
  owner: boolean
  /** ends in s, so that an apostrophe alone makes it an owner */
  sibilant: boolean
  /** a stop behind it belongs to it: an abbreviation or an initial */
  keepsStop: boolean
  /** what others have made of it, see `rememberWith` */
  remembered: unknown[]
}

let memories = 0

/** Makes something of a word in small letters once, and remembers it with the word for as long as the word is known. */
export function rememberWith<T>(make: (lower: string) => T): (word: Written) => T {
  const slot = memories
  memories += 1
  return (word) => {
    const known = word.remembered[slot]
    if (known !== undefined) return known as T
    const made = make(word.lower)
    while (word.remembered.length < slot) word.remembered.push(undefined)
    word.remembered[slot] = made
    return made
  }
}

export const isApostrophe = (c: number) => c === 39 || c === 0x2019 || c === 0x2bc

/** Words read lately: those of a text are few, and come again and again. */
let table = new TokenTable()
let words: Written[] = []
const mostWords = 50_000

/** The word between two places of a text. One read before is not cut out of the text again. */
export function writtenWord(text: string, from: number, to: number): Written {
  const known = words[table.find(text, from, to) ?? -1]
  if (known !== undefined) return known
  if (words.length >= mostWords) {
    table = new TokenTable()
    words = []
    table.find(text, from, to)
  }
  table.put(words.length)
  const word = readWritten(text.slice(from, to))
  words.push(word)
  return word
}

/** al-Hassan, el-Amin: an Arabic article before a name */
const articleName = /^(?:al|el|as|ar|ad|az|an|ash|ul|ur)[-‑]\p{Lu}/u

function readWritten(raw: string): Written {
  const owner = raw.length > 2 && isApostrophe(raw.charCodeAt(raw.length - 2)) && (raw.endsWith('s') || raw.endsWith('S'))
  const text = owner ? raw.slice(0, -2) : raw
  const lower = text.toLowerCase().replaceAll('’', "'")
  const first = text.charCodeAt(0)
  const capital = ((first === 97 || first === 101 || first === 117) && articleName.test(text)) || (first >= 65 && (first <= 90 || (first > 191 && text[0] !== text[0]?.toLowerCase())))
  return { text, lower, capital, class: wordClassOf(lower), cue: cueOf(lower), owner, sibilant: raw.endsWith('s'), keepsStop: keepsStop(`${raw}.`), remembered: [] }
}

const abbreviations = new Set('vs. etc. no. jan. feb. mar. apr. aug. sept. oct. nov. dec. calif. mass. pa. va. fla. ga. ill. ind. conn. mich. minn. wis. tenn. ariz. ark. colo. del. ky. la. md. miss. mont. neb. nev. okla. ore. tex. vt. wash. wyo. inc. corp. co. ltd. bros. mt. ft. mo. approx. est. dept. univ. assn. nov. ala. i.e. e.g.'.split(' '))
const titleWithStop = (lower: string) => courtesy.has(lower) || abbreviatedTitles.has(lower) || familyMarks.has(lower)

function keepsStop(word: string): boolean {
  const lower = word.toLowerCase()
  if (word.length === 2) return word[0] !== lower[0] && word !== 'I.'
  return /^(?:\p{L}\.)+$/u.test(lower) || abbreviations.has(lower) || titleWithStop(lower)
}
