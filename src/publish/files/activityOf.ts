import type { VoiceShard } from '../../contract/voiceShard'

const mostMonths = 36

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const monthName = (n: number) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`

/** How many quotations fall in each month from the first to the last day; in each year where that would be more than three years of months. */
export function activityOf(days: readonly string[]): VoiceShard['activity'] {
  const sorted = days.map((d) => d.slice(0, 10)).sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return { unit: 'month', bars: [] }
  const byMonth = monthNumber(last) - monthNumber(first) < mostMonths
  const [number, name] = byMonth ? [monthNumber, monthName] : [(day: string) => Number(day.slice(0, 4)), (n: number) => String(n).padStart(4, '0')]
  const bars = Array.from({ length: number(last) - number(first) + 1 }, (_, i) => ({ from: name(number(first) + i), count: 0 }))
  for (const day of sorted) {
    const bar = bars[number(day) - number(first)]
    if (bar) bar.count += 1
  }
  return { unit: byMonth ? 'month' : 'year', bars }
}
