import { wordClassOf } from '../speakers/words/functionWords'

/** A place of the gazetteer. `country` is ISO 3166-1 alpha-2, `region` the gazetteer's code of its first-order division, `population` 0 for a country. */
export type GazetteerPlace = { name: string; country: string; region: string; lat: number; lon: number; population: number; kind: 'country' | 'capital' | 'town' }
/** A first-order division that texts put beside a place's name: Texas, Ontario. */
export type Region = { country: string; region: string }

/** A name as written: its key, if the gazetteer has it, and how many words the longest name has that begins with its first word. */
export type Name = { key: string | undefined; longest: number }

/** What the engine asks of a gazetteer; keys are folded names. Several places bear one name, the most populous first. */
export type Gazetteer = {
  places: ReadonlyMap<string, readonly GazetteerPlace[]>
  regions: ReadonlyMap<string, Region>
  nameOf: (written: string) => Name
}

const mostKnown = 20_000
/** A longer string that was cut from a text keeps the whole of it in memory (V8's sliced strings). */
const longestKnown = 12

export function createGazetteer(places: Gazetteer['places'], regions: Gazetteer['regions']): Gazetteer {
  const longest = new Map<string, number>()
  for (const key of [...places.keys(), ...regions.keys()]) {
    const first = firstWord(key)
    if (first !== key) longest.set(first, Math.max(longest.get(first) ?? 1, key.split(' ').length))
  }
  // names asked for lately: those of a day's news come again and again
  const known = new Map<string, Name>()
  const read = (written: string): Name => {
    const key = foldPlaceName(written)
    // "US" is a country, "Us" and "Of" are words
    const isWord = key.length <= 3 && written !== written.toUpperCase() && (wordClassOf(key) !== undefined || key.length < 3)
    return { key: !isWord && (places.has(key) || regions.has(key)) ? key : undefined, longest: longest.get(firstWord(key)) ?? 1 }
  }
  const nameOf = (written: string): Name => {
    const so = known.get(written)
    if (so !== undefined) return so
    const name = read(written)
    if (known.size >= mostKnown) known.clear()
    if (written.length <= longestKnown) known.set(written, name)
    return name
  }
  return { places, regions, nameOf }
}

const firstWord = (key: string) => {
  const end = key.indexOf(' ')
  return end < 0 ? key : key.slice(0, end)
}

/** One form for the spellings of a name: without accents, stops, apostrophes and hyphens, in lower case, "St" written out. */
export function foldPlaceName(name: string): string {
  // most names are plain, and looked up by the thousand
  if (/^[A-Za-z ]+$/.test(name)) {
    const lower = name.toLowerCase()
    if (!lower.includes('st') || !/\bst\b/.test(lower)) return lower
  }
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'‘`.]/g, '').replace(/[-‐‑\s]+/g, ' ').toLowerCase().replace(/\bst\b/g, 'saint').trim()
}

/** The countries and regions of a name. */
export function divisionsOf(key: string, gazetteer: Gazetteer): Region[] {
  const region = gazetteer.regions.get(key)
  const country = gazetteer.places.get(key)?.find((p) => p.kind === 'country')
  return [...(region === undefined ? [] : [region]), ...(country === undefined ? [] : [{ country: country.country, region: '' }])]
}
