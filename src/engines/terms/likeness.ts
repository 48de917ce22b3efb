import type { Space } from './spaceOf'

/** How alike two articles (rows) are, 0 to 1: the dot product of their vectors. */
export function likeness({ starts, dimensions, weights }: Space, a: number, b: number): number {
  let [i, j, sum] = [starts[a] ?? 0, starts[b] ?? 0, 0]
  const [endOfA, endOfB] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0]
  while (i < endOfA && j < endOfB) {
    const [x, y] = [dimensions[i] ?? 0, dimensions[j] ?? 0]
    if (x === y) sum += (weights[i] ?? 0) * (weights[j] ?? 0)
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return sum
}

/** For one article (row) at a time, how alike others are to it: the same as `likeness`, quicker for many. The vector of the article asked about last is held spread out. */
export function createLikeness({ starts, dimensions, weights, frequency }: Space): (a: number) => (b: number) => number {
  const spread = new Float32Array(2 * frequency.length)
  let held = -1
  const set = (row: number, isHeld: boolean) => {
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i += 1) spread[dimensions[i] ?? 0] = isHeld ? (weights[i] ?? 0) : 0
  }
  const toHeld = (b: number) => {
    let sum = 0
    for (let i = starts[b] ?? 0; i < (starts[b + 1] ?? 0); i += 1) sum += (weights[i] ?? 0) * (spread[dimensions[i] ?? 0] ?? 0)
    return sum
  }
  return (a) => {
    if (held >= 0) set(held, false)
    held = a
    set(a, true)
    return toHeld
  }
}
