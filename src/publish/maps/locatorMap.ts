import { geoAzimuthalEqualArea, geoBounds, geoCentroid, geoClipRectangle, geoDistance, type GeoProjection } from 'd3-geo'
import type { PlaceMap } from '../../contract/edition'
import { drawLines, projectShapes } from './drawLines'
import { placeLabels } from './placeLabels'
import { worldShapes } from './worldShapes'

export type MapPlace = { name: string; lat: number; lon: number }

const width = 320
const height = 180
const margin = 36
const degree = Math.PI / 180
/** A single place is shown in this much of the world, in degrees across. */
const windowOfOne = 46
/** Path data of the whole map stays below this, in characters: with dots, names and markup the map is at most 6 kB. */
const budget = 5000
/** Points closer than this, in units of the map, are one. */
const finest = 0.6
const littleLand = 700

/**
 * A small map around some places: as much of the world as holds them all, centred on them, so that neither the poles nor the 180th
 * meridian cut it (Lambert's azimuthal equal-area projection, 1772). Where the coast is too long for the budget, it is drawn more coarsely.
 */
export function locatorMap(places: readonly MapPlace[]): PlaceMap {
  let projection = fitted(places, windowOfOne)
  let paths = drawn(projection)
  // an island far from any coast says little
  if (places.length === 1 && paths.land.length < littleLand) {
    projection = fitted(places, 2 * windowOfOne)
    paths = drawn(projection)
  }
  return { width, height, ...paths, dots: placeLabels(places.map((p) => ({ name: p.name, at: projection([p.lon, p.lat]) ?? [width / 2, height / 2] })), width, height) }
}

/** Land and borders in the frame, as fine as the budget allows. */
function drawn(projection: GeoProjection): Pick<PlaceMap, 'land' | 'borders'> {
  const [lon, lat] = projection.rotate()
  const reach = 2 * Math.asin(Math.min(1, Math.hypot(width, height) / 4 / projection.scale()))
  const shapes = worldShapes(projection.scale() < 250 ? '110m' : '50m', [-lon, -lat], reach, finest / projection.scale())
  const [land, borders] = [projectShapes(shapes.land, projection), projectShapes(shapes.borders, projection)]
  let tolerance = 0.8
  let paths: Pick<PlaceMap, 'land' | 'borders'>
  do {
    paths = { land: drawLines(land, true, tolerance), borders: drawLines(borders, false, tolerance) }
    tolerance *= 1.4
  } while (paths.land.length + paths.borders.length > budget)
  return paths
}

function fitted(places: readonly MapPlace[], degreesOfOne: number): GeoProjection {
  const points: [number, number][] = places.map((p) => [p.lon, p.lat])
  const centre = points.length === 1 ? (points[0] ?? [0, 0]) : middleOf(points)
  const projection = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).translate([width / 2, height / 2]).clipAngle(175).precision(0.5)
  projection.postclip(geoClipRectangle(0, 0, width, height))
  projection.scale(1000)
  const reach = points.reduce(([x, y], point) => {
    const [px = 0, py = 0] = projection(point) ?? []
    return [Math.max(x, Math.abs(px - width / 2)), Math.max(y, Math.abs(py - height / 2))] as const
  }, [0, 0] as const)
  const ofOne = width / (degreesOfOne * degree)
  const fits = 1000 * Math.min((width / 2 - margin) / Math.max(reach[0], 1e-6), (height / 2 - margin) / Math.max(reach[1], 1e-6))
  return projection.scale(Math.min(fits, ofOne))
}

/** Between the two places that are farthest apart: the centroid would lean to where most places are. */
function middleOf(points: readonly [number, number][]): [number, number] {
  let pair: [number, number][] = points.slice(0, 2)
  let far = 0
  for (const a of points) for (const b of points) if (geoDistance(a, b) > far) [far, pair] = [geoDistance(a, b), [a, b]]
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: pair })
  return Number.isFinite(lon) && Number.isFinite(lat) ? [lon, lat] : (geoBounds({ type: 'MultiPoint', coordinates: [...points] })[0])
}
