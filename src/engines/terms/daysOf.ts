import type { Corpus } from './corpus'

/** The day of each article as a number of days; NaN where it has none, or none that can be read. */
export function daysOf({ entries }: Corpus): Float64Array {
  return Float64Array.from(entries, ({ day }) => (day === null ? NaN : Date.parse(day) / 86_400_000))
}
