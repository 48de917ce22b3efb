import { geoStream, type GeoProjection, type GeoStream } from 'd3-geo'
import type { MultiLineString, MultiPolygon } from 'geojson'

/*
 * Paths in whole units of the view box. What is smaller than a unit is left out: a point that rounds to the one before it or lies on the
 * straight line through its neighbours, and an island whose outline is no larger than a dot.
 */

export type Line = [x: number, y: number][]

/** The lines of a shape under a projection, rounded; a polygon's rings are closed. */
export function projectShapes(shape: MultiPolygon | MultiLineString, projection: GeoProjection): Line[] {
  const lines: Line[] = []
  let line: Line = []
  let ring = false
  const sink: GeoStream = {
    point: (x, y) => void line.push([Math.round(x), Math.round(y)]),
    lineStart: () => void (line = []),
    lineEnd: () => void lines.push(ring && line[0] ? [...line, line[0]] : line),
    polygonStart: () => void (ring = true),
    polygonEnd: () => void (ring = false),
    sphere: () => undefined,
  }
  geoStream(shape, projection.stream(sink))
  return lines
}

/** Ramer 1972, Douglas and Peucker 1973: the fewest points of a line within `tolerance` of it. */
function simplify(line: Line, tolerance: number): Line {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length < 3) return line
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]]
  const length = Math.hypot(dx, dy)
  let far = 0
  let at = 0
  line.forEach(([x, y], i) => {
    const distance = length === 0 ? Math.hypot(x - first[0], y - first[1]) : Math.abs(dy * (x - first[0]) - dx * (y - first[1])) / length
    if (distance > far) [far, at] = [distance, i]
  })
  if (far <= tolerance) return [first, last]
  return [...simplify(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(line.slice(at), tolerance)]
}

const areaOf = (line: Line) => Math.abs(line.reduce((sum, [x, y], i) => {
  const [nx, ny] = line[(i + 1) % line.length] ?? [x, y]
  return sum + x * ny - nx * y
}, 0)) / 2

function written(line: Line, closed: boolean): string {
  let [px, py] = line[0] ?? [0, 0]
  const steps = (closed ? line.slice(1, -1) : line.slice(1)).map(([x, y]) => {
    const step = `${x - px} ${y - py}`
    ;[px, py] = [x, y]
    return step
  })
  return `M${line[0]?.join(' ') ?? ''}l${steps.join(' ')}${closed ? 'z' : ''}`.replaceAll(' -', '-')
}

/** The path of land (closed outlines) or of borders (open lines), as fine as `tolerance` (in units of the view box). */
export function drawLines(lines: readonly Line[], closed: boolean, tolerance: number): string {
  return lines
    .map((line) => simplify(line, tolerance))
    .filter((line) => (closed ? line.length > 3 && areaOf(line) > 4 * tolerance : line.length > 1 && line.some(([x, y]) => x !== line[0]?.[0] || y !== line[0]?.[1])))
    .map((line) => written(line, closed))
    .join('')
}
