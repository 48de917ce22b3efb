import type { Entry } from '../indexEdition'

/*
 * Bundles run by year. Small years stand together, counted from the oldest, so that a new article changes the newest bundle only;
 * a large year is split. The limits keep what a first search loads below 250 kB: a part's table of records takes about 6 bytes a
 * record, and the whole table is loaded. They also keep Pagefind's memory below 300 MiB: it grows with the records.
 */
const together = 1000
const mostArticles = 4000
const mostQuotations = 8000

type Size = { articles: number; quotations: number }

const sizeOf = (entries: readonly Entry[]): Size => ({ articles: entries.length, quotations: entries.reduce((sum, e) => sum + e.said.filter((s) => s.kind !== 'indirect').length, 0) })
const fits = (a: Size, b: Size, most: number) => a.articles + b.articles <= most && a.quotations + b.quotations <= mostQuotations

/** Splits `entries` (newest first) into bundles, newest bundle first, entries inside each newest first. */
export function bundlesOf(entries: readonly Entry[]): Entry[][] {
  const years = new Map<string, Entry[]>()
  for (const entry of [...entries].reverse()) {
    const year = entry.published.value.slice(0, 4)
    const inYear = years.get(year)
    if (inYear) inYear.push(entry)
    else years.set(year, [entry])
  }
  const bundles: { size: Size; entries: Entry[] }[] = []
  for (const [, inYear] of [...years].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = bundles.at(-1)
    const size = sizeOf(inYear)
    if (last && fits(last.size, size, together)) {
      last.entries.push(...inYear)
      last.size = sizeOf(last.entries)
    } else bundles.push(...split(inYear))
  }
  return bundles.map((b) => b.entries.reverse()).reverse()
}

function split(oldestFirst: readonly Entry[]): { size: Size; entries: Entry[] }[] {
  const pieces: { size: Size; entries: Entry[] }[] = []
  for (const entry of oldestFirst) {
    const one = sizeOf([entry])
    const last = pieces.at(-1)
    if (last && fits(last.size, one, mostArticles)) {
      last.entries.push(entry)
      last.size = { articles: last.size.articles + one.articles, quotations: last.size.quotations + one.quotations }
    } else pieces.push({ size: one, entries: [entry] })
  }
  return pieces
}
