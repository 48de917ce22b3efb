import { cueOf } from '../speakers/words/cueWords'
import { wordClassOf } from '../speakers/words/functionWords'
import { divisionsOf, foldPlaceName, type Gazetteer, type GazetteerPlace, type Region } from './gazetteer'

/**
 * Rule: a name of the gazetteer is a mention where no larger name holds it: no capital stands directly before or behind it ("Jack
 * London", "London Bridge"), no "Bank of" or "Gulf of". How it stands says how far it is to be trusted: with its country or region
 * behind a comma, behind a word of place ("in Nice"), or bare. The evidence is that of Leidner, "Toponym Resolution in Text" (2007).
 */
export type Mention = {
  /** as written */
  name: string
  key: string
  places: readonly GazetteerPlace[]
  trust: 'beside' | 'within' | 'placed' | 'bare'
  /** countries and regions behind its comma */
  beside: readonly Region[]
  /** the division of a country that bears the name too: Georgia */
  region: Region | undefined
}
export type Mentions = {
  mentions: Mention[]
  /** countries and regions that the text names */
  named: Region[]
  /** folded names that the text has in larger ones too: a ship, a company, a club may bear them */
  held: Set<string>
}

const longestName = 4
const within = new Set(['in', 'near', 'outside', 'throughout', 'around'])
const locative = new Set('at across from to toward towards via through into between inside over above'.split(' '))
/** words with a capital that stand before a place and make no larger name with it */
const pointing = new Set('in at near outside around across from to toward towards the and but for of on with when while as north south east west northern southern eastern western central greater downtown inner upper lower mid'.split(' '))
/** "President of", "City of": a capital before "of" that makes no larger name */
const ofPlace = new Set('president king queen emperor mayor governor minister secretary ambassador city town province republic kingdom government capital people state port'.split(' '))
type Word = { text: string; start: number; end: number }

export function readMentions(text: string, gazetteer: Gazetteer): Mentions {
  const words = wordsOf(text)
  const mentions: Mention[] = []
  const named: Region[] = []
  const held = new Set<string>()
  let besides = 0
  let last: { end: number; trust: Mention['trust'] } | undefined
  for (let i = 0; i < words.length; i += 1) {
    if (!isCapital(words[i]?.text)) continue
    const found = longestMatch(text, words, i, gazetteer)
    if (found === undefined) continue
    const { length, key } = found
    const next = i + length
    if (isInLargerName(text, words, i, next)) held.add(key)
    else {
      const places = gazetteer.places.get(key) ?? []
      const country = places.find((p) => p.kind === 'country')
      const region = gazetteer.regions.get(key)
      if (country !== undefined) named.push({ country: country.country, region: '' })
      if (region !== undefined) named.push(region)
      const beside = besideOf(text, words, next, gazetteer)
      // what only says where another place is, is no place of its own
      if (places.length > 0 && i >= besides && !speaks(text, words, next)) {
        // "in London, Moscow and Torve": a list stands where its first name does
        const joined = last !== undefined && /^(?:,| and| or|, and) $/.test(text.slice(last.end, words[i]?.start))
        const own = beside.regions.length > 0 ? 'beside' : placing(text, words, i)
        const trust = own === 'bare' && joined ? (last?.trust ?? own) : own
        last = { end: words[next - 1]?.end ?? 0, trust: trust === 'beside' ? 'bare' : trust }
        mentions.push({ name: text.slice(words[i]?.start, words[next - 1]?.end), key, places, trust, beside: beside.regions, region })
      }
      besides = Math.max(besides, beside.to)
    }
    i = next - 1
  }
  return { mentions, named, held }
}

const wordOfText = /[A-Za-z\u00aa-\u1fff][A-Za-z\u00aa-\u1fff.’'‘-]*/g
const wordsOf = (text: string) => [...text.matchAll(wordOfText)].map((m): Word => ({ text: m[0], start: m.index, end: m.index + trimmed(m[0]).length }))

/** A word without a possessive's ending and the stop of its sentence. */
const trimmed = (word: string) => {
  const owned = word.replace(/['’]s?$/, '')
  return owned.indexOf('.') === owned.length - 1 ? owned.slice(0, -1) : owned
}
const isCapital = (word: string | undefined) => {
  const first = word?.charCodeAt(0) ?? 0
  return first > 127 ? /^\p{Lu}/u.test(word ?? '') : first >= 65 && first <= 90
}
const adjacent = (text: string, a: Word | undefined, b: Word | undefined) => a !== undefined && b !== undefined && text.slice(a.end, b.start) === ' '

function longestMatch(text: string, words: readonly Word[], i: number, gazetteer: Gazetteer): { length: number; key: string } | undefined {
  let limit = 1
  while (limit < longestName && adjacent(text, words[i + limit - 1], words[i + limit])) limit += 1
  for (let length = limit; length > 0; length -= 1) {
    const last = words[i + length - 1]
    if (last === undefined || !isCapital(last.text)) continue
    const written = text.slice(words[i]?.start, last.end)
    const key = foldPlaceName(written)
    // "US" is a country, "Us" and "Of" are words
    if (key.length <= 3 && written !== written.toUpperCase() && (wordClassOf(key) !== undefined || key.length < 3)) continue
    if (gazetteer.places.has(key) || gazetteer.regions.has(key)) return { length, key }
  }
  return undefined
}

function isInLargerName(text: string, words: readonly Word[], from: number, next: number): boolean {
  const before = words[from - 1]
  const after = words[next]
  const last = words[next - 1]
  if (after !== undefined && isCapital(after.text) && adjacent(text, last, after) && wordClassOf(after.text.toLowerCase()) !== 'time') return true
  if (last !== undefined && /^-\p{L}/u.test(text.slice(last.end, last.end + 2))) return true
  if (before === undefined || !adjacent(text, before, words[from])) return false
  const lower = before.text.toLowerCase()
  if (isCapital(before.text) && !pointing.has(lower) && before.text === trimmed(before.text)) return true
  const head = words[from - 2]
  return lower === 'of' && isCapital(head?.text) && adjacent(text, head, before) && !ofPlace.has(head?.text.toLowerCase() ?? '')
}

/** What the words before a name say: "in" it, on the way to or from it, or nothing of place. */
function placing(text: string, words: readonly Word[], from: number): 'within' | 'placed' | 'bare' {
  const before = words[from - 1]
  if (before === undefined || !adjacent(text, before, words[from])) return 'bare'
  const lower = before.text.toLowerCase()
  const head = words[from - 2]?.text.toLowerCase() ?? ''
  if (lower === 'of') return /^(?:city|town|village|port|capital|mayor|north|south|east|west|outside|centre|center|outskirts|suburb|people|streets)$/.test(head) ? 'within' : 'bare'
  // "in central London", "in London and Paris"
  const word = !locative.has(lower) && !within.has(lower) && pointing.has(lower) ? head : lower
  return within.has(word) ? 'within' : locative.has(word) ? 'placed' : 'bare'
}

/** ", Texas", ", in Uzbekistan": the countries and regions behind the comma, and the word after them. */
function besideOf(text: string, words: readonly Word[], next: number, gazetteer: Gazetteer): { regions: Region[]; to: number } {
  const none = { regions: [], to: 0 }
  const last = words[next - 1]
  const first = words[next]
  if (last === undefined || first === undefined || !/^\.?, ?$/.test(text.slice(last.end, first.start))) return none
  const at = first.text === 'in' && adjacent(text, first, words[next + 1]) ? next + 1 : next
  if (!isCapital(words[at]?.text)) return none
  const found = longestMatch(text, words, at, gazetteer)
  const regions = found === undefined ? [] : divisionsOf(found.key, gazetteer)
  return found === undefined || regions.length === 0 ? none : { regions, to: at + found.length }
}

/** "Moscow accused": a government, not a place. */
function speaks(text: string, words: readonly Word[], next: number): boolean {
  if (!adjacent(text, words[next - 1], words[next])) return false
  const cue = cueOf(words[next]?.text ?? '')
  return cue?.class === 'say' && cue.forms.some((f) => f === 'past' || f === 'third')
}
