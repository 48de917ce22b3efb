import { cueOf } from '../speakers/words/cueWords'
import { wordClassOf } from '../speakers/words/functionWords'
import { countryIn, divisionsOf, type Gazetteer, type GazetteerPlace, type Region } from './gazetteer'
import { endOf, isCapital, lowerOf, touchesNext, type Words } from './readWords'

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
const joints = new Set([', ', ' and ', ' or ', ', and '])
const longestJoint = 6
const isJoint = (text: string, from: number, to: number) => to - from <= longestJoint && joints.has(text.slice(from, to))
const commas = new Set([',', ', ', '.,', '., '])
const headsOfPlaces = new Set('city town village port capital mayor north south east west outside centre center outskirts suburb people streets'.split(' '))

export function readMentions(words: Words, gazetteer: Gazetteer): Mentions {
  const { text, starts } = words
  const mentions: Mention[] = []
  const named: Region[] = []
  const held = new Set<string>()
  let besides = 0
  let last: { end: number; trust: Mention['trust'] } | undefined
  let next = 0
  for (const from of words.capitals) {
    if (from < next) continue
    const found = longestMatch(words, from, gazetteer)
    if (found === undefined) continue
    const { key } = found
    next = found.next
    if (isInLargerName(words, from, next)) {
      held.add(key)
      continue
    }
    const places = gazetteer.places.get(key) ?? []
    const country = countryIn(places)
    const region = gazetteer.regions.get(key)
    if (country !== undefined) named.push({ country: country.country, region: '' })
    if (region !== undefined) named.push(region)
    const beside = besideOf(words, next, gazetteer)
    // what only says where another place is, is no place of its own
    if (places.length > 0 && from >= besides && !speaks(words, next)) {
      // "in London, Moscow and Torve": a list stands where its first name does
      const joined = last !== undefined && isJoint(text, last.end, starts[from] ?? 0)
      const own = beside.regions.length > 0 ? 'beside' : placing(words, from)
      const trust = own === 'bare' && joined ? (last?.trust ?? own) : own
      const end = endOf(words, next - 1)
      last = { end, trust: trust === 'beside' ? 'bare' : trust }
      mentions.push({ name: text.slice(starts[from], end), key, places, trust, beside: beside.regions, region })
    }
    besides = Math.max(besides, beside.next)
  }
  return { mentions, named, held }
}

/** The longest name of the gazetteer that begins with a word, and the word behind it. */
function longestMatch(words: Words, from: number, { nameOf }: Gazetteer): { next: number; key: string } | undefined {
  const { text, starts } = words
  let found: { next: number; key: string } | undefined
  for (let last = from; last < from + longestName; last += 1) {
    const { key, goesOn } = nameOf(text.slice(starts[from], endOf(words, last)))
    if (key !== undefined && isCapital(words, last)) found = { next: last + 1, key }
    if (!goesOn || !touchesNext(words, last)) break
  }
  return found
}

function isInLargerName(words: Words, from: number, next: number): boolean {
  if (isCapital(words, next) && touchesNext(words, next - 1) && wordClassOf(lowerOf(words, next)) !== 'time') return true
  const { text, stops } = words
  const end = endOf(words, next - 1)
  if (text[end] === '-' && /\p{L}/u.test(text.charAt(end + 1))) return true
  if (!touchesNext(words, from - 1)) return false
  const before = lowerOf(words, from - 1)
  if (isCapital(words, from - 1) && !pointing.has(before) && endOf(words, from - 1) === stops[from - 1]) return true
  return before === 'of' && isCapital(words, from - 2) && touchesNext(words, from - 2) && !ofPlace.has(lowerOf(words, from - 2))
}

/** What the words before a name say: "in" it, on the way to or from it, or nothing of place. */
function placing(words: Words, from: number): 'within' | 'placed' | 'bare' {
  if (!touchesNext(words, from - 1)) return 'bare'
  const before = lowerOf(words, from - 1)
  const head = lowerOf(words, from - 2)
  if (before === 'of') return headsOfPlaces.has(head) ? 'within' : 'bare'
  // "in central London", "in London and Paris"
  const word = !locative.has(before) && !within.has(before) && pointing.has(before) ? head : before
  return within.has(word) ? 'within' : locative.has(word) ? 'placed' : 'bare'
}

/** ", Texas", ", in Uzbekistan": the countries and regions behind the comma, and the word after them. */
function besideOf(words: Words, next: number, gazetteer: Gazetteer): { regions: Region[]; next: number } {
  const none = { regions: [], next: 0 }
  if (!commas.has(words.text.slice(endOf(words, next - 1), words.starts[next]))) return none
  const at = lowerOf(words, next) === 'in' && !isCapital(words, next) && touchesNext(words, next) ? next + 1 : next
  if (!isCapital(words, at)) return none
  const found = longestMatch(words, at, gazetteer)
  const regions = found === undefined ? [] : divisionsOf(found.key, gazetteer)
  return found === undefined || regions.length === 0 ? none : { regions, next: found.next }
}

/** "Moscow accused": a government, not a place. */
function speaks(words: Words, next: number): boolean {
  if (!touchesNext(words, next - 1)) return false
  const cue = cueOf(words.text.slice(words.starts[next], words.stops[next]))
  return cue?.class === 'say' && cue.forms.some((f) => f === 'past' || f === 'third')
}
