import { divisionsOf, foldPlaceName, type Gazetteer, type GazetteerPlace, type Region } from './gazetteer'
import { isDoubtful, surnamesIn } from './otherBearers'
import { readMentions, type Mention } from './readMentions'
import { readWords } from './readWords'

/**
 * Where a report is from, and what places it names.
 *
 * Rule: the dateline is a place of any size. In the text, capitals, large cities and countries count by name alone, smaller towns only
 * with their country or region beside them, and names that are words or surnames as well only behind a word of place. Of several
 * places with one name the one that its country or region points to is meant, wherever the text has the name (one sense per discourse:
 * Gale, Church and Yarowsky, 1992), else the most populous (Leidner, 2007: population and containment are the strongest heuristics).
 */
export type FoundPlace = { name: string; country: string; lat: number; lon: number; source: 'dateline' | 'named'; mentions: number }

const largeCity = 100_000
/** A city of fewer people is meant by its bare name only where the text has it behind a word of place as well. */
const knownByName = 500_000
/** A town that a country or region in the text may point to, where the name alone would mean another. */
const sizeableTown = 15_000
const mostPlaces = 5

/** Finds the places of an article: the dateline's first, then those named, the most often named first; at most five. */
export function findPlaces({ dateline, headline, paragraphs }: { dateline?: string; headline: string; paragraphs: readonly string[] }, gazetteer: Gazetteer): FoundPlace[] {
  const text = [...(isTitleCase(headline) ? [] : [headline]), ...paragraphs].join('\n')
  const words = readWords(text)
  const { mentions, named, held } = readMentions(words, gazetteer)
  // a city that everybody knows names its country too
  for (const { places: [first] } of mentions) if (first !== undefined && first.kind !== 'country' && first.population >= knownByName) named.push({ country: first.country, region: '' })
  const surnames = mentions.some((m) => m.trust !== 'within') ? surnamesIn(words) : new Set<string>()
  const start = dateline === undefined ? undefined : placeOfDateline(dateline, named, gazetteer)
  const settled = new Map(start === undefined ? [] : [[foldPlaceName(start.name), start.place]])
  for (const { key, places, beside } of mentions) {
    const there = beside.length === 0 ? undefined : places.find((p) => p.kind !== 'country' && beside.some((b) => lies(p, b)))
    if (there !== undefined && !settled.has(key)) settled.set(key, there)
  }
  const placed = new Set(mentions.filter((m) => m.trust !== 'bare').map((m) => m.key))
  const found: Found[] = start === undefined ? [] : [{ ...start, source: 'dateline', mentions: 0 }]
  for (const mention of mentions) {
    const place = settled.get(mention.key) ?? resolve(mention, named, { held, surnames, placed })
    if (place === undefined) continue
    const known = found.find((f) => f.place.lat === place.lat && f.place.lon === place.lon)
    if (known === undefined) found.push({ place, name: mention.name, source: 'named', mentions: 1 })
    else known.mentions += 1
  }
  // a city says its country too
  const countries = new Set(found.filter(({ place }) => place.kind !== 'country').map(({ place }) => place.country))
  return found
    .filter(({ place, source }) => source === 'dateline' || place.kind !== 'country' || !countries.has(place.country))
    .sort((a, b) => Number(b.source === 'dateline') - Number(a.source === 'dateline') || b.mentions - a.mentions)
    .slice(0, mostPlaces)
    .map(shown)
}

type Found = Pick<FoundPlace, 'source' | 'mentions'> & { place: GazetteerPlace; /** as first written */ name: string }
const shown = ({ place, name, source, mentions }: Found): FoundPlace => ({ name: name.length > 3 && name === name.toUpperCase() ? place.name : name, country: place.country, lat: place.lat, lon: place.lon, source, mentions })

function isTitleCase(headline: string): boolean {
  const words = headline.split(/\s+/).filter((w) => w.length > 3)
  return words.length > 2 && words.filter((w) => /^[^\p{L}]*\p{Lu}/u.test(w)).length > words.length * 0.7
}

/** "ASTANA", "PARIS, Texas", "NEW DELHI/LONDON": the first place of the line, of any size. */
function placeOfDateline(dateline: string, named: readonly Region[], gazetteer: Gazetteer): { place: GazetteerPlace; name: string } | undefined {
  const [first = '', ...rest] = (dateline.split('/')[0] ?? '').split(',').map((s) => s.trim())
  const beside = rest.flatMap((name) => divisionsOf(foldPlaceName(name), gazetteer))
  const places = gazetteer.places.get(foldPlaceName(first)) ?? []
  const place = pick(places, beside, named)
  return place === undefined ? undefined : { place, name: first }
}

/** What the text shows of its names: parts of larger names, surnames, and those that stand behind a word of place somewhere. */
type Names = { held: ReadonlySet<string>; surnames: ReadonlySet<string>; placed: ReadonlySet<string> }

/** The place that a mention means, if it means one. */
function resolve({ name, key, places, trust, region }: Mention, named: readonly Region[], { held, surnames, placed }: Names): GazetteerPlace | undefined {
  const place = pick(places, [], named)
  // "according to Orange" is no journey; "through Georgia" is one
  const stands = trust === 'within' || (trust === 'placed' && place?.kind === 'country')
  if (!stands && (isDoubtful(name) || surnames.has(key))) return undefined
  if (place === undefined || isRegion(place, region, named)) return undefined
  if (place.kind !== 'town') return place
  if (trust === 'bare' && held.has(key)) return undefined
  return place.population >= (placed.has(key) ? largeCity : knownByName) ? place : undefined
}

/** Georgia, where the text names other parts of the United States; Surrey, always. */
function isRegion(place: GazetteerPlace, region: Region | undefined, named: readonly Region[]): boolean {
  if (region === undefined) return false
  return place.kind === 'town' || (place.kind === 'country' && named.some((n) => n.country === region.country && n.region !== region.region))
}

const lies = (place: GazetteerPlace, { country, region }: Region) => place.country === country && (region === '' || place.region === region)

/** Of places with one name: what stands beside it decides, then a country, the most populous, or a sizeable one where only its country is named. */
function pick(places: readonly GazetteerPlace[], beside: readonly Region[], named: readonly Region[]): GazetteerPlace | undefined {
  const there = beside.length > 0 ? places.find((p) => beside.some((b) => lies(p, b))) : undefined
  if (there !== undefined) return there
  const [first] = places
  if (first?.kind !== 'town' || named.length === 0) return first
  const abroad = !named.some((n) => n.country === first.country)
  for (const place of places) {
    if (place.kind !== 'town') continue
    // the others are smaller still
    if (place.population < sizeableTown) break
    // Georgia, where the text names other states of its union
    if (named.some((n) => (n.region !== '' && lies(place, n)) || (abroad && place.population >= largeCity && n.country === place.country))) return place
  }
  return first
}
