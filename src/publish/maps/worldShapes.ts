import { createRequire } from 'node:module'
import { geoDistance } from 'd3-geo'
import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type { GeometryCollection, MultiPolygon as Shape, Polygon as Piece, Topology } from 'topojson-specification'

export type WorldShapes = { land: MultiPolygon; borders: MultiLineString }

const require = createRequire(import.meta.url)
const known = new Map<string, WorldShapes>()

/**
 * The world of world-atlas (Natural Earth, public domain), read when first asked for; `110m` for maps of much of the world, `50m` for
 * parts of it. Borders are those of the data: as they are held, not as they are claimed. With a centre (degrees) and a reach (radians),
 * only the pieces that may be seen from there: to project the rest would take most of the time.
 */
export function worldShapes(scale: '110m' | '50m', centre?: [lon: number, lat: number], reach = Math.PI): Promise<WorldShapes> {
  const all = known.get(scale) ?? read(scale)
  known.set(scale, all)
  if (centre === undefined || reach >= 2) return Promise.resolve(all)
  const isNear = (line: readonly Position[]) => line.some(([lon = 0, lat = 0]) => geoDistance([lon, lat], centre) < reach + longestStep)
  return Promise.resolve({
    // a continent is near wherever one stands in it
    land: { type: 'MultiPolygon', coordinates: all.land.coordinates.filter(([outline = []]) => outline.length > large || isNear(outline)) },
    borders: { type: 'MultiLineString', coordinates: all.borders.coordinates.filter(isNear) },
  })
}

/** Points of an outline lie closer together than this, in radians, but for those of continents. */
const longestStep = 0.1
/** An outline of more points may hold the centre and have no point near it. */
const large = 100

function read(scale: '110m' | '50m'): WorldShapes {
  const world = (scale === '110m' ? require('world-atlas/countries-110m.json') : require('world-atlas/countries-50m.json')) as Topology<{ countries: GeometryCollection; land: GeometryCollection }>
  return {
    land: merge(world, world.objects.land.geometries.filter((g): g is Shape | Piece => g.type === 'MultiPolygon' || g.type === 'Polygon')),
    borders: mesh(world, world.objects.countries, (a, b) => a !== b),
  }
}
