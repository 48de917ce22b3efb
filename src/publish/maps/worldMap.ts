import { geoEqualEarth } from 'd3-geo'
import type { PlaceMap } from '../../contract/edition'
import { drawLines, projectShapes } from './drawLines'
import type { MapPlace } from './locatorMap'
import { worldShapes } from './worldShapes'

const width = 960
const height = 468

/** The world (Equal Earth: Šavrič, Patterson, Jenny 2019) with a dot for each place. It names none: where there are many, names hide one another. */
export function worldMap(places: readonly MapPlace[]): PlaceMap {
  const { land, borders } = worldShapes('110m')
  const projection = geoEqualEarth().fitExtent([[4, 4], [width - 4, height - 4]], { type: 'Sphere' })
  const dots = places.flatMap((p) => {
    const at = projection([p.lon, p.lat])
    return at ? [{ x: Math.round(at[0]), y: Math.round(at[1]), name: '', anchor: 'start' as const }] : []
  })
  return { width, height, land: drawLines(projectShapes(land, projection), true, 0.9), borders: drawLines(projectShapes(borders, projection), false, 0.9), dots }
}
