import { createRequire } from 'node:module'
import { geoDistance } from 'd3-geo'
import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type { GeometryCollection, MultiPolygon as Shape, Polygon as Piece, Topology } from 'topojson-specification'

export type WorldShapes = { land: MultiPolygon; borders: MultiLineString }

/** A piece with a circle around it: its centre on the unit sphere, its radius in radians. */
type Placed<T> = { piece: T; centre: Point; radius: number }
type Point = [x: number, y: number, z: number]
type World = { land: Placed<Position[][]>[]; borders: Placed<Position[]>[] }

const require = createRequire(import.meta.url)
const known = new Map<string, World>()

/**
 * The world of world-atlas (Natural Earth, public domain), read when first asked for; `110m` for maps of much of the world, `50m` for
 * parts of it. Borders are those of the data: as they are held, not as they are claimed. With a centre (degrees) and a reach (radians),
 * only the pieces that may be seen from there, and of these no two points within `least` radians: to project the rest would take most of the time.
 */
export function worldShapes(scale: '110m' | '50m', from: [lon: number, lat: number] = [0, 0], reach = Math.PI, least = 0): WorldShapes {
  const world = known.get(scale) ?? read(scale)
  known.set(scale, world)
  const centre = onSphere(from)
  const near = <T>(placed: readonly Placed<T>[]) => placed.filter((p) => reach + p.radius >= Math.PI || dot(centre, p.centre) >= Math.cos(reach + p.radius)).map((p) => p.piece)
  const thin = (line: Position[]) => thinned(line, centre, reach + margin, least)
  return { land: { type: 'MultiPolygon', coordinates: near(world.land).map((outlines) => outlines.map(thin)) }, borders: { type: 'MultiLineString', coordinates: near(world.borders).map(thin) } }
}

/** Radians beyond the reach within which a line keeps its points: more than between two points of its coarse part, so that none of that cuts into the view. */
const margin = 0.06
const coarse = 0.03
/** A line of fewer points stays as it is, lest nothing be left of a small island. */
const shortest = 60
const degree = Math.PI / 180

/** Of a long line the points near `from`, each at least `least` radians from the one before, and few of the far ones: they decide no more than on which side the land lies. */
function thinned(line: Position[], from: Point, reach: number, least: number): Position[] {
  if (line.length < shortest || reach >= Math.PI) return line
  const [x, y, z] = from
  const vectors = vectorsOf(line)
  const nearest = Math.cos(reach)
  const [closest, closestFar] = [Math.cos(least), Math.cos(coarse)]
  /** the point that was kept last */
  let [px, py, pz] = [0, 0, 0]
  return line.filter((_, i) => {
    const [vx, vy, vz] = [vectors[3 * i] ?? 0, vectors[3 * i + 1] ?? 0, vectors[3 * i + 2] ?? 0]
    const isNear = vx * x + vy * y + vz * z >= nearest
    if (i !== line.length - 1 && vx * px + vy * py + vz * pz > (isNear ? closest : closestFar)) return false
    px = vx
    py = vy
    pz = vz
    return true
  })
}

const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

const onSphere = ([lon = 0, lat = 0]: Position): Point => {
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
  return { piece, centre: onSphere(centre), radius: points.reduce((far, p) => Math.max(far, geoDistance(centre, p)), 0) }
}

function read(scale: '110m' | '50m'): World {
  const world = (scale === '110m' ? require('world-atlas/countries-110m.json') : require('world-atlas/countries-50m.json')) as Topology<{ countries: GeometryCollection; land: GeometryCollection }>
  const land = merge(world, world.objects.land.geometries.filter((g): g is Shape | Piece => g.type === 'MultiPolygon' || g.type === 'Polygon'))
  const borders = mesh(world, world.objects.countries, (a, b) => a !== b)
  return { land: land.coordinates.map((outlines) => place(outlines, outlines[0] ?? [])), borders: borders.coordinates.map((line) => place(line, line)) }
}
