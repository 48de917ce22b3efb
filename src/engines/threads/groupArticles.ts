import type { Space } from '../terms/spaceOf'
import type { Neighbours } from './findNeighbours'
import { addGroup, loneGroup, readiness, type Group } from './group'
import { MergeQueue } from './mergeQueue'

/*
 * Rule: the two groups that are most alike become one, again and again (group average, Sokal and Michener 1958), while they are alike enough.
 * Enough is measured by the groups themselves ("relative closeness", Karypis, Han and Kumar 1999): between two groups articles must be nearly
 * as alike, in the mean, as within the looser of them. Two fires in two shops of one chain are alike, but each report of the one is far more
 * like the others of the one. A small group tells little of itself and is taken for `usual` where it has few pairs. Time is soft: the longer
 * nothing was told between two groups, the more alike they must be.
 */

/** Groups rows of articles: the row of the group's first article for each. `pinned[row]` is a story's number or -1: those of one are together from the start, two never meet. */
export function groupArticles(space: Space, neighbours: Neighbours, days: Float64Array, pinned: Int32Array): Int32Array {
  const size = space.copies.length
  const scratch = new Float32Array(2 * space.frequency.length)
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const groups = Array.from({ length: size }, (_, i): Group | undefined => loneGroup(space, i, days[i] ?? NaN, pinned[i] ?? -1))
  const queue = new MergeQueue()
  const rootOf = (row: number): number => {
    let root = row
    while (parent[root] !== root) root = parent[root] ?? root
    for (let at = row; at !== root; ) {
      const above = parent[at] ?? root
      parent[at] = root
      at = above
    }
    return root
  }

  const merge = (a: number, b: number): void => {
    const [x, y] = [groups[a], groups[b]]
    if (x === undefined || y === undefined) return
    parent[b] = a
    addGroup(x, y)
    groups[b] = undefined
  }
  const firstOf = new Map<number, number>()
  pinned.forEach((story, row) => {
    if (story < 0) return
    const first = firstOf.get(story)
    if (first === undefined) firstOf.set(story, row)
    else merge(first, row)
  })

  const offer = (a: number, b: number, likeness: number): void => {
    const [x, y] = [groups[a], groups[b]]
    if (x === undefined || y === undefined || (x.pinned >= 0 && y.pinned >= 0)) return
    const gain = readiness(x, y, likeness)
    if (gain >= 1) queue.push(gain, a < b ? [a, b, x.age, y.age] : [b, a, y.age, x.age])
  }
  /** Compares a group with all that one of its articles is a neighbour of. */
  const offerAll = (a: number): void => {
    const group = groups[a]
    if (group === undefined) return
    const near = [...new Set(group.neighbours.map(rootOf))].filter((b) => b !== a)
    group.neighbours = near
    group.dimensions.forEach((dimension, i) => (scratch[dimension] = group.weights[i] ?? 0))
    for (const b of near) {
      const other = groups[b]
      if (other === undefined) continue
      let sum = 0
      for (let i = 0; i < other.dimensions.length; i += 1) sum += (other.weights[i] ?? 0) * (scratch[other.dimensions[i] ?? 0] ?? 0)
      offer(a, b, sum / (group.size * other.size))
    }
    for (const dimension of group.dimensions) scratch[dimension] = 0
  }
  for (let a = 0; a < size; a += 1) {
    for (let i = neighbours.starts[a] ?? 0; i < (neighbours.starts[a + 1] ?? 0); i += 1) {
      const b = neighbours.others[i] ?? a
      groups[rootOf(a)]?.neighbours.push(b)
      groups[rootOf(b)]?.neighbours.push(a)
      if (groups[a]?.size === 1 && groups[b]?.size === 1) offer(a, b, neighbours.similarities[i] ?? 0)
    }
  }
  for (const first of firstOf.values()) offerAll(first)

  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    const [a, b, ageOfA, ageOfB] = best
    if (groups[a]?.age !== ageOfA || groups[b]?.age !== ageOfB) continue
    merge(a, b)
    offerAll(a)
  }
  return Int32Array.from({ length: size }, (_, row) => rootOf(row))
}
