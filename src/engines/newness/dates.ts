import type { Token } from '../speakers/readTokens'

/** A date as far as a text says it, or as the day of publication resolves it: "on Friday" of a part of 9 June 2017 is that day. */
export type SaidDate = { year?: number; month?: number; day?: number; weekday?: number }

const monthNames = ['january february march april may june july august september october november december', 'jan feb mar apr may jun jul aug sep oct nov dec']
/** by the names in lower case, with a stop and without */
const months = new Map([...monthNames.flatMap((names) => names.split(' ').flatMap((name, i): [string, number][] => [[name, i + 1], [`${name}.`, i + 1]])), ['sept', 9], ['sept.', 9]])
const weekdays = new Map('sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i]))
const dayLength = 86_400_000

/** True for a word, in lower case, that may begin a date. */
export const beginsDate = (lower: string): boolean => /^\d/.test(lower) || months.has(lower) || weekdays.has(lower) || lower === 'today' || lower === 'yesterday' || lower === 'tomorrow'

const monthOf = (token: Token | undefined): number | undefined => (token?.kind === 'word' && token.capital ? months.get(token.lower) : undefined)
const dayOf = (token: Token | undefined): number | undefined => (token !== undefined && /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(token.lower) ? Number.parseInt(token.lower, 10) : undefined)
const yearOf = (token: Token | undefined): number | undefined => (token !== undefined && /^(?:1[5-9]|20)\d\d$/.test(token.lower) ? Number(token.lower) : undefined)

/** Reads the date that begins at token `i`, if one does: the date and how many tokens it takes. `ahead` where the clause tells what is to come. */
export function readDate(tokens: readonly Token[], i: number, published: string | undefined, ahead: boolean): { date: SaidDate; length: number } | undefined {
  const token = tokens[i]
  const weekday = token?.kind === 'word' && token.capital ? weekdays.get(token.lower) : undefined
  if (weekday !== undefined) return { date: nearestWeekday(weekday, published, ahead), length: 1 }
  if (published !== undefined && (token?.lower === 'today' || token?.lower === 'yesterday' || token?.lower === 'tomorrow')) {
    return { date: addDays(published, { yesterday: -1, today: 0, tomorrow: 1 }[token.lower]), length: 1 }
  }
  const first = dayOf(token)
  const monthAfter = first === undefined ? undefined : monthOf(tokens[i + 1])
  if (first !== undefined && monthAfter !== undefined) return dated(tokens, i + 2, { day: first, month: monthAfter }, 2, published, ahead)
  const month = monthOf(token)
  if (month !== undefined && isMonth(tokens, i)) {
    const day = dayOf(tokens[i + 1])
    return day === undefined ? dated(tokens, i + 1, { month }, 1, published, ahead) : dated(tokens, i + 2, { day, month }, 2, published, ahead)
  }
  const year = yearOf(token)
  return year === undefined ? undefined : { date: { year }, length: 1 }
}

/** May and March are a verb and a name too: there a number stands beside the month, or one of the words that go before one. */
const isMonth = (tokens: readonly Token[], i: number) => {
  const lower = tokens[i]?.lower ?? ''
  return (lower !== 'may' && lower !== 'march') || /^\d/.test(tokens[i + 1]?.text ?? '') || /^(?:in|since|until|till|by|from|of|last|next|this|early|late|mid|to|and|between|during)$/.test(tokens[i - 1]?.lower ?? '')
}

function dated(tokens: readonly Token[], at: number, date: SaidDate, length: number, published: string | undefined, ahead: boolean): { date: SaidDate; length: number } {
  const comma = tokens[at]?.kind === 'comma' ? 1 : 0
  const year = yearOf(tokens[at + comma])
  if (year !== undefined) return { date: { ...date, year }, length: length + comma + 1 }
  return { date: published === undefined ? date : { ...date, year: nearestYear(date, published, ahead) }, length }
}

function nearestYear(date: SaidDate, published: string, ahead: boolean): number {
  const year = Number(published.slice(0, 4))
  const said = `${String(date.month).padStart(2, '0')}-${String(date.day ?? (ahead ? 31 : 1)).padStart(2, '0')}`
  if (ahead) return said < published.slice(5, 10) ? year + 1 : year
  return said > published.slice(5, 10) ? year - 1 : year
}

function addDays(published: string, days: number): SaidDate {
  const at = new Date(Date.parse(`${published.slice(0, 10)}T00:00:00Z`) + days * dayLength)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

function nearestWeekday(weekday: number, published: string | undefined, ahead: boolean): SaidDate {
  if (published === undefined) return { weekday }
  const now = new Date(`${published.slice(0, 10)}T00:00:00Z`).getUTCDay()
  return addDays(published, ahead ? (weekday - now + 7) % 7 : -((now - weekday + 7) % 7))
}

/** True where `told` says all of `said`: 9 June 2017 says June 2017, and 2017. */
export function saysDate(told: SaidDate, said: SaidDate): boolean {
  return (['year', 'month', 'day', 'weekday'] as const).every((field) => said[field] === undefined || told[field] === said[field])
}
