import type { Space } from '../terms/spaceOf'

/** How alike two lone articles must be; in the scale of the mean of two cosines. */
const enough = 0.18
/** Part of the likeness within a group that the likeness between two must reach. */
const closeness = 0.75
/** What is usual counts for as much as so many pairs. */
const prior = 2
const usual = enough / closeness
/** Silence makes two groups strangers: after `halfDoubt` days by half of `mostDoubt`, and never by more than that. */
const mostDoubt = 0.2
const halfDoubt = 45

export type Group = {
  size: number
  /** the sum of its articles' vectors */
  dimensions: Int32Array
  weights: Float32Array
  /** sum of the articles' likeness to themselves */
  own: number
  /** mean likeness of the articles to one another, leaning on what is usual; a loose or pinned group is taken for usual, lest it draw in anything */
  within: number
  /** first and last day told, or none */
  from: number
  to: number
  pinned: number
  neighbours: number[]
  /** grows with each merge, so that what was queued before is known to be stale */
  age: number
}

/** From 1 on two groups become one: how much more alike their articles are, in the mean over all pairs (`likeness`), than they must be. */
export function readiness(a: Group, b: Group, likeness: number): number {
  return (likeness * (1 - doubt(a, b))) / (closeness * Math.min(a.within, b.within))
}

/** A group of one article. */
export function loneGroup({ starts, dimensions, weights }: Space, row: number, day: number, pinned: number): Group {
  const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0]
  const own = weights.subarray(from, to).reduce((sum, w) => sum + w * w, 0)
  return { size: 1, dimensions: dimensions.subarray(from, to), weights: weights.subarray(from, to), own, within: usual, from: day, to: day, pinned, neighbours: [], age: 0 }
}

/** Takes another group in; its neighbours are then those of both. */
export function addGroup(group: Group, other: Group): void {
  const most = group.dimensions.length + other.dimensions.length
  const [dimensions, weights] = [new Int32Array(most), new Float32Array(most)]
  let [i, j, n, square] = [0, 0, 0, 0]
  while (i < group.dimensions.length || j < other.dimensions.length) {
    const [x, y] = [group.dimensions[i] ?? Infinity, other.dimensions[j] ?? Infinity]
    const weight = (x <= y ? (group.weights[i++] ?? 0) : 0) + (y <= x ? (other.weights[j++] ?? 0) : 0)
    dimensions[n] = Math.min(x, y)
    weights[n++] = weight
    square += weight * weight
  }
  group.dimensions = dimensions.slice(0, n)
  group.weights = weights.slice(0, n)
  group.size += other.size
  group.own += other.own
  const pairs = (group.size * (group.size - 1)) / 2
  group.within = Math.max(usual, ((square - group.own) / 2 + prior * usual) / (pairs + prior))
  group.from = known(group.from, other.from, Math.min)
  group.to = known(group.to, other.to, Math.max)
  group.pinned = Math.max(group.pinned, other.pinned)
  group.neighbours = group.neighbours.concat(other.neighbours)
  group.age += 1
}

const known = (a: number, b: number, choose: (a: number, b: number) => number) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : choose(a, b))

/** 0 where two groups meet in time or one has no day, growing with the days of silence between them. */
function doubt(a: Group, b: Group): number {
  const gap = Math.max(0, a.from - b.to, b.from - a.to)
  return Number.isNaN(gap) ? 0 : mostDoubt * (1 - 2 ** (-gap / halfDoubt))
}
