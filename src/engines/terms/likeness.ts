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
