import { dateValues, type SearchFile } from '../../../contract/search'
import { slugOf } from '../../../contract/slug'
import type { Ask } from './workerMessages'
import type { SearchTerm } from './searchQuery'

/** A search in the terms of the index: days are both inclusive, as YYYY-MM-DD; voices and topics are slugs, all of which must hold. */
export type Search = { words: string[]; phrases: string[]; voices: string[]; topics: string[]; from: string; to: string }

const earliest = '0000-01-01'
const latest = '9999-12-31'

function dayBeside(day: string, step: 1 | -1): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + step)
  return date.toISOString().slice(0, 10)
}

/** The last day of a year, a month, or the day itself. */
function lastDay(value: string): string {
  if (value.length === 10) return value
  if (value.length === 4) return `${value}-12-31`
  return dayBeside(nextMonth(value), -1)
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10)
}

const firstDay = (value: string) => (value.length === 10 ? value : value.length === 4 ? `${value}-01-01` : `${value}-01`)

export function searchOf(terms: readonly SearchTerm[]): Search {
  const values = (kind: SearchTerm['kind']) => terms.flatMap((t) => (t.kind === kind ? [t.value] : []))
  const slugs = (kind: SearchTerm['kind']) => values(kind).map((v) => slugOf(v))
  return {
    words: values('word'),
    phrases: values('phrase'),
    voices: slugs('voice'),
    topics: slugs('topic'),
    from: values('after').map((v) => dayBeside(lastDay(v), 1)).reduce((a, b) => (a > b ? a : b), earliest),
    to: values('before').map((v) => dayBeside(firstDay(v), -1)).reduce((a, b) => (a < b ? a : b), latest),
  }
}

/**
 * The days from `from` to `to` as the fewest values of the filter `date`: whole years, whole months, days.
 *
 *   1985-05-30 to 1987-02-01  ->  1985-05-30 1985-05-31 1985-06 … 1985-12 1986 1987-01 1987-02-01
 */
export function datesBetween(from: string, to: string): string[] {
  const found: string[] = []
  for (let at = from; at <= to; ) {
    const [year = '', month = '', day = ''] = dateValues(at)
    const whole = [year, month].find((value) => firstDay(value) === at && lastDay(value) <= to) ?? day
    found.push(whole)
    at = dayBeside(lastDay(whole), 1)
  }
  return found
}

/** What to ask of a bundle; undefined where none of its days is wanted. */
export function askOf(search: Search, bundle: Pick<SearchFile['bundles'][number], 'from' | 'to'>): Ask | undefined {
  const { words, phrases, voices, topics } = search
  if (search.from > bundle.to || search.to < bundle.from) return undefined
  // To whole years at the bundle's ends, so that they stay few values.
  const from = search.from > bundle.from ? search.from : firstDay(bundle.from.slice(0, 4))
  const to = search.to < bundle.to ? search.to : lastDay(bundle.to.slice(0, 4))
  const all = from <= bundle.from && to >= bundle.to
  return { words, phrases, voices, topics, dates: all ? null : datesBetween(from, to) }
}
