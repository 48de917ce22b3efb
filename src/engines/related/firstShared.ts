import type { Corpus } from '../terms/corpus'

/** Of each row (article) the ranks of its values in rising order: row `r` has those from starts[r] to starts[r + 1]. */
type Ranked = { values: readonly string[]; starts: Int32Array; ranks: Int32Array }

/** Ranks the values of all articles by an order without ties; those that are not fit have none. */
export function rankValues({ entries }: Corpus, of: 'speakers' | 'places' | 'topics', order: (x: string, y: string) => number, isFit: (value: string) => boolean = () => true): Ranked {
  const values = [...new Set(entries.flatMap((entry) => entry[of] ?? []))].filter(isFit).sort(order)
  const rankOf = new Map(values.map((value, rank) => [value, rank]))
  const starts = new Int32Array(entries.length + 1)
  const ranks: number[] = []
  for (const [row, entry] of entries.entries()) {
    ranks.push(...[...new Set(entry[of])].flatMap((value) => rankOf.get(value) ?? []).sort((x, y) => x - y))
    starts[row + 1] = ranks.length
  }
  return { values, starts, ranks: Int32Array.from(ranks) }
}

/** The first value by rank that two rows share. */
export function firstShared({ values, starts, ranks }: Ranked, a: number, b: number): string | undefined {
  let [i, j] = [starts[a] ?? 0, starts[b] ?? 0]
  const [endOfA, endOfB] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0]
  while (i < endOfA && j < endOfB) {
    const [x, y] = [ranks[i] ?? 0, ranks[j] ?? 0]
    if (x === y) return values[x]
    if (x < y) i += 1
    else j += 1
  }
  return undefined
}
