import { createRequire } from 'node:module'
import { geoDistance } from 'd3-geo'
import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type { GeometryCollection, MultiPolygon as Shape, Polygon as Piece, Topology } from 'topojson-specification'

export type WorldShapes = { land: MultiPolygon; borders: MultiLineString }

/** A piece with a circle around it: its centre in degrees, its radius in radians. */
type Placed<T> = { piece: T; centre: [lon: number, lat: number]; radius: number }
type World = { land: Placed<Position[][]>[]; borders: Placed<Position[]>[] }

const require = createRequire(import.meta.url)
const known = new Map<string, World>()

/**
 * The world of world-atlas (Natural Earth, public domain), read when first asked for; `110m` for maps of much of the world, `50m` for
 * parts of it. Borders are those of the data: as they are held, not as they are claimed. With a centre (degrees) and a reach (radians),
 * only the pieces that may be seen from there: to project the rest would take most of the time.
 */
export function worldShapes(scale: '110m' | '50m', from: [lon: number, lat: number] = [0, 0], reach = Math.PI): WorldShapes {
  const world = known.get(scale) ?? read(scale)
  known.set(scale, world)
  const near = <T>(placed: readonly Placed<T>[]) => placed.filter((p) => geoDistance(from, p.centre) <= reach + p.radius).map((p) => p.piece)
  const land = near(world.land).map((outlines) => outlines.map((line) => thinned(line, from, reach + margin)))
  return { land: { type: 'MultiPolygon', coordinates: land }, borders: { type: 'MultiLineString', coordinates: near(world.borders) } }
}

/** Radians beyond the reach within which a coast keeps all of its points: more than a coarse step spans, so that none cuts into the view. */
const margin = 0.12
const coarseStep = 16
const shortest = 200
const degree = Math.PI / 180

/** The coast of a continent, every point of it near `from` and only some far away: they decide no more than on which side the land lies. */
function thinned(line: Position[], from: [lon: number, lat: number], reach: number): Position[] {
  if (line.length < shortest || reach >= Math.PI) return line
  const [x, y, z] = onSphere(from)
  const vectors = vectorsOf(line)
  const nearest = Math.cos(reach)
  return line.filter((_, i) => i % coarseStep === 0 || i === line.length - 1 || (vectors[3 * i] ?? 0) * x + (vectors[3 * i + 1] ?? 0) * y + (vectors[3 * i + 2] ?? 0) * z >= nearest)
}

const onSphere = ([lon = 0, lat = 0]: Position): [x: number, y: number, z: number] => {
  const [l, p] = [lon * degree, lat * degree]
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)]
}

const knownVectors = new WeakMap<Position[], Float64Array>()

function vectorsOf(line: Position[]): Float64Array {
  let vectors = knownVectors.get(line)
  if (!vectors) knownVectors.set(line, (vectors = Float64Array.from(line.flatMap(onSphere))))
  return vectors
}

function place<T>(piece: T, line: readonly Position[]): Placed<T> {
  const points = line.map(([lon = 0, lat = 0]): [number, number] => [lon, lat])
  const centre = points[points.length >> 1] ?? [0, 0]
  return { piece, centre, radius: points.reduce((far, p) => Math.max(far, geoDistance(centre, p)), 0) }
}

function read(scale: '110m' | '50m'): World {
  const world = (scale === '110m' ? require('world-atlas/countries-110m.json') : require('world-atlas/countries-50m.json')) as Topology<{ countries: GeometryCollection; land: GeometryCollection }>
  const land = merge(world, world.objects.land.geometries.filter((g): g is Shape | Piece => g.type === 'MultiPolygon' || g.type === 'Polygon'))
  const borders = mesh(world, world.objects.countries, (a, b) => a !== b)
  return { land: land.coordinates.map((outlines) => place(outlines, outlines[0] ?? [])), borders: borders.coordinates.map((line) => place(line, line)) }
}
