/** A place of the gazetteer. `country` is ISO 3166-1 alpha-2, `region` the gazetteer's code of its first-order division, `population` 0 for a country. */
export type GazetteerPlace = { name: string; country: string; region: string; lat: number; lon: number; population: number; kind: 'country' | 'capital' | 'town' }
/** A first-order division that texts put beside a place's name: Texas, Ontario. */
export type Region = { country: string; region: string }

/** What the engine asks of a gazetteer; names are folded. Several places bear one name, the most populous first. */
export type Gazetteer = {
  places: ReadonlyMap<string, readonly GazetteerPlace[]>
  regions: ReadonlyMap<string, Region>
}

/** One form for the spellings of a name: without accents, stops, apostrophes and hyphens, in lower case, "St" written out. */
export function foldPlaceName(name: string): string {
  // most names are plain, and looked up by the thousand
  if (/^[A-Za-z ]+$/.test(name) && !/\bst\b/i.test(name)) return name.toLowerCase()
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'‘`.]/g, '').replace(/[-‐‑\s]+/g, ' ').toLowerCase().replace(/\bst\b/g, 'saint').trim()
}

/** The countries and regions of a name. */
export function divisionsOf(key: string, gazetteer: Gazetteer): Region[] {
  const region = gazetteer.regions.get(key)
  const country = gazetteer.places.get(key)?.find((p) => p.kind === 'country')
  return [...(region === undefined ? [] : [region]), ...(country === undefined ? [] : [{ country: country.country, region: '' }])]
}
