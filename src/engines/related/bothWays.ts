import type { Neighbours } from '../threads/findNeighbours'

/** The same pairs, told at both ends. */
export function bothWays({ starts, others, similarities }: Neighbours): Neighbours {
  const size = starts.length - 1
  const degrees = new Int32Array(size + 1)
  const each = (call: (a: number, b: number, similarity: number) => void) => {
    for (let a = 0; a < size; a += 1) for (let i = starts[a] ?? 0; i < (starts[a + 1] ?? 0); i += 1) call(a, others[i] ?? 0, similarities[i] ?? 0)
  }
  each((a, b) => {
    for (const end of [a, b]) degrees[end + 1] = (degrees[end + 1] ?? 0) + 1
  })
  for (let a = 0; a < size; a += 1) degrees[a + 1] = (degrees[a + 1] ?? 0) + (degrees[a] ?? 0)
  const both = { starts: degrees, others: new Int32Array(degrees[size] ?? 0), similarities: new Float32Array(degrees[size] ?? 0) }
  const next = degrees.slice()
  each((a, b, similarity) => {
    for (const [from, to] of [[a, b], [b, a]] as const) {
      const at = next[from] ?? 0
      next[from] = at + 1
      both.others[at] = to
      both.similarities[at] = similarity
    }
  })
  return both
}
