import type { Places } from '../../contract/edition'
import type { EditionIndex } from '../indexEdition'
import { worldMap } from '../maps/worldMap'

/** Every place with how many articles it has, most first, and the world with a dot for each of the commonest. */
export function placesFile(index: EditionIndex): Places {
  const all = [...index.places.values()].sort((a, b) => b.entries.length - a.entries.length || a.place.slug.localeCompare(b.place.slug))
  return {
    map: worldMap(all.slice(0, mostDots).map(({ place }) => place)),
    places: all.map(({ place: { slug, name, country }, entries }) => ({ slug, name, country, count: entries.length })),
  }
}

/** More dots than this hide one another. */
const mostDots = 150
