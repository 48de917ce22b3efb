import type { Person } from '../../contract/people'
import { slugOf } from '../../contract/slug'
import { daysFor, isoDay } from './calendar'
import { castOf, listedOffices, termDays } from './castOf'
import { cities } from './cities'

/** Who stands in people.json beside n articles: the first officials of every country, term after term. Others get a voice by their full name. */
export function listedPeople(n: number, seed: number): Person[] {
  const lands = new Map(cities.map((c) => [c.country, c.land]))
  const people = new Map<string, Person>()
  for (let term = 0; term * termDays < daysFor(n); term++)
    for (const [country, land] of lands)
      for (const { full, role } of castOf(seed, country, term).slice(0, listedOffices)) {
        const held = { title: `${role} of ${land}`, from: isoDay(term * termDays), to: isoDay((term + 1) * termDays - 1) }
        const person = people.get(slugOf(full)) ?? { id: slugOf(full), name: full, kind: 'person' as const, aliases: [], roles: [] }
        people.set(person.id, { ...person, roles: [...person.roles, held] })
      }
  return [...people.values()]
}
