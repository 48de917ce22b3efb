import type { Corpus } from './corpus'

/** Rows of articles by day, those without one last; equal days by id, so that the order in which they were added never tells. */
export function oldestFirst({ entries }: Corpus, rows: readonly number[] = entries.map((_, i) => i)): number[] {
  const day = (row: number) => entries[row]?.day ?? '9999'
  const id = (row: number) => entries[row]?.id ?? ''
  const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...rows].sort((a, b) => before(day(a), day(b)) || before(id(a), id(b)))
}
