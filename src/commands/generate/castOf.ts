import { inventPerson } from './inventName'
import { seededRandom, type Random } from './seededRandom'

/** Somebody who speaks in generated news. An office is written large and stands before the name; other roles are lower-case. */
export type Speaker = { full: string; last: string; she: boolean; role: string }

/** How many days an office is held; after them a country has other officials, so that nobody speaks for ever. */
export const termDays = 120

const offices = ['Prime Minister', 'Interior Minister', 'Finance Minister', 'Mayor', 'Police Chief', 'Foreign Minister', 'Health Minister', 'Governor', 'Opposition Leader', 'Transport Minister', 'Chief Prosecutor', 'Ombudsman', 'Energy Minister', 'Education Minister', 'Archbishop', 'Senator']
/** Places in a cast, the most heard first. */
export const officeNumbers: readonly number[] = offices.map((_, i) => i)
/** Offices that people.json lists: the first of `offices`. */
export const listedOffices = 3

export function inventSpeaker(random: Random, role: string): Speaker {
  return { ...inventPerson(random), role }
}

const countryKey = (country: string) => country.charCodeAt(0) * 256 + country.charCodeAt(1)

/** The officials of a country (two-letter code) in a term, those who speak most first. */
export function castOf(seed: number, country: string, term: number): Speaker[] {
  const random = seededRandom(seed, 1, countryKey(country), term)
  return offices.map((role) => inventSpeaker(random, role))
}
