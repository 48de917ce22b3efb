import { wordClassOf } from '../speakers/words/functionWords'

/** A place of the gazetteer. `country` is ISO 3166-1 alpha-2, `region` the gazetteer's code of its first-order division, `population` 0 for a country. */
export type GazetteerPlace = { name: string; country: string; region: string; lat: number; lon: number; population: number; kind: 'country' | 'capital' | 'town' }
/** A first-order division that texts put beside a place's name: Texas, Ontario. */
export type Region = { country: string; region: string }

/** What the gazetteer has of a name as written: its key, where it is one, and whether more words may follow in a longer one. */
export type Name = { key: string | undefined; goesOn: boolean }

/** What the engine asks of a gazetteer; keys are folded names. Several places bear one name: a country first, then the most populous. */
export type Gazetteer = {
  places: ReadonlyMap<string, readonly GazetteerPlace[]>
  regions: ReadonlyMap<string, Region>
  nameOf: (written: string) => Name
}

const mostKnown = 5000
/** A longer string that was cut from a text would keep the whole of it in memory (V8's sliced strings). */
const longestKnown = 12

/** Lays out what was listed for the engine; the lists are kept, not copied. */
export function createGazetteer(places: Gazetteer['places'], regions: Gazetteer['regions']): Gazetteer {
  /** the first words of longer names: "isle" and "isle of" */
  const begun = new Set<string>()
  for (const names of [places, regions]) for (const key of names.keys()) for (let end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) begun.add(key.slice(0, end))
  const read = (written: string): Name => {
    const key = foldPlaceName(written)
    // "US" is a country, "Us" and "Of" are words
    const isWord = key.length <= 3 && written !== written.toUpperCase() && (wordClassOf(key) !== undefined || key.length < 3)
    return { key: !isWord && (places.has(key) || regions.has(key)) ? key : undefined, goesOn: begun.has(key) }
  }
  // those asked for lately: the names of a day's news come again and again
  const known = new Map<string, Name>()
  const nameOf = (written: string): Name => {
    if (written.length > longestKnown) return read(written)
    let name = known.get(written)
    if (name !== undefined) return name
    name = read(written)
    if (known.size >= mostKnown) known.clear()
    known.set(written, name)
    return name
  }
  return { places, regions, nameOf }
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

/** The country among the places of one name. */
export const countryIn = (places: readonly GazetteerPlace[] | undefined): GazetteerPlace | undefined => (places?.[0]?.kind === 'country' ? places[0] : undefined)

/** The countries and regions of a name. */
export function divisionsOf(key: string, gazetteer: Gazetteer): Region[] {
  const region = gazetteer.regions.get(key)
  const country = countryIn(gazetteer.places.get(key))
  return [...(region === undefined ? [] : [region]), ...(country === undefined ? [] : [{ country: country.country, region: '' }])]
}
