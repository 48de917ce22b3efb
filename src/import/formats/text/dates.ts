import type { LooseDay } from './line'

/*
 * Rule: how posts write a day. 28.04.2023, 2023-04-28, 28/04/2023 (only when one number cannot be a month), April 28, Apr. 28,
 * April 28, 2023, 28 April 2023, 28th of April, 28 апреля 2023. A day that no calendar has is no day.
 */
const monthWords = [
  'jan(?:uary)?|января', 'feb(?:ruary)?|февраля', 'mar(?:ch)?|марта', 'apr(?:il)?|апреля', 'may|мая', 'june?|июня',
  'july?|июля', 'aug(?:ust)?|августа', 'sept?(?:ember)?|сентября', 'oct(?:ober)?|октября', 'nov(?:ember)?|ноября', 'dec(?:ember)?|декабря',
]
/** The words in any case, for patterns that hold other words to theirs and so cannot take the flag i. */
const inAnyCase = (words: string) => words.replace(/\p{Ll}/gu, (l) => `[${l}${l.toUpperCase()}]`)
const month = `(?:${inAnyCase(monthWords.join('|'))})\\.?`
const dayNumber = `\\d{1,2}(?:${inAnyCase('st|nd|rd|th')})?`

/** A source for regular expressions (flag u) that finds a day in running text; parseDay then reads what it found. */
export const dayPattern = [
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}[./]\\d{1,2}[./]\\d{4}',
  `${month}\\s${dayNumber}(?:,?\\s\\d{4})?(?!\\d)`,
  `${dayNumber}\\.?\\s(?:of\\s)?${month}(?:,?\\s\\d{4})?(?!\\d)`,
].join('|')

/** Reads a whole string as a day; null where it is none. */
export function parseDay(words: string): LooseDay | null {
  const text = words.trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text)
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])]
    if (numbers[2] === '.' || first > 12) return real(year, second, first)
    return second > 12 ? real(year, first, second) : null
  }
  const named = new RegExp(`^(?:(${month})\\s(${dayNumber})|(${dayNumber})\\.?\\s(?:of\\s)?(${month}))(?:,?\\s(\\d{4}))?$`, 'iu').exec(text)
  if (!named) return null
  const name = (named[1] ?? named[4] ?? '').replace('.', '')
  const number = monthWords.findIndex((word) => new RegExp(`^(?:${word})$`, 'iu').test(name)) + 1
  return real(named[5] === undefined ? undefined : Number(named[5]), number, parseInt(named[2] ?? named[3] ?? '', 10))
}

/** A day without a year is checked against a leap year. */
function real(year: number | undefined, monthNumber: number, day: number): LooseDay | null {
  if (!isReal(year ?? 2024, monthNumber, day)) return null
  return year === undefined ? { month: monthNumber, day } : { year, month: monthNumber, day }
}

function isReal(year: number, monthNumber: number, day: number): boolean {
  const date = new Date(Date.UTC(year, monthNumber - 1, day))
  return year >= 1000 && date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day
}

/** YYYY-MM-DD; undefined while the year is not known. */
export const isoOf = (day: LooseDay): string | undefined =>
  day.year === undefined ? undefined : [String(day.year).padStart(4, '0'), String(day.month).padStart(2, '0'), String(day.day).padStart(2, '0')].join('-')

const atMidnight = (day: string) => Date.parse(`${day}T00:00:00Z`)
const dayLong = 86_400_000

/**
 * The year that brings a day nearest to `anchor` (YYYY-MM-DD): so a dateline of 30 December beside cards of 2 January is of the year
 * before. With `notAfter` the day may be at most one day later than the anchor, as for a file, which is no older than its post.
 */
export function withNearestYear(day: LooseDay, anchor: string, notAfter = false): string | undefined {
  if (day.year !== undefined) return isoOf(day)
  const target = atMidnight(anchor)
  const year = Number(anchor.slice(0, 4))
  const distance = (iso: string) => Math.abs(atMidnight(iso) - target)
  return Array.from({ length: 9 }, (_, i) => year + 1 - i)
    .filter((y) => isReal(y, day.month, day.day))
    .map((y) => isoOf({ ...day, year: y }) ?? '')
    .filter((iso) => !notAfter || atMidnight(iso) <= target + dayLong)
    .sort((a, b) => distance(a) - distance(b))[0]
}
