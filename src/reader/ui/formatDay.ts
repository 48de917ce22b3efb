/** A moment as the edition keeps it: a day, or a minute with Z or an offset of its own. */
export type Moment = { value: string; precision: 'minute' | 'day' }

const long: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }
const short: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' }
const monthOnly: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' }
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
const withWeekday: Intl.DateTimeFormatOptions = { weekday: 'long', ...long }

/** The zone in which a value is shown: a day has none, an offset of its own is kept, Z is shown in the edition's zone. */
function placed(value: string, timeZone: string): { date: Date; timeZone: string } {
  const offset = /([+-])(\d{2}):(\d{2})$/.exec(value)
  if (value.length === 10) return { date: new Date(`${value}T00:00:00Z`), timeZone: 'UTC' }
  if (!offset) return { date: new Date(value), timeZone }
  const minutes = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1)
  return { date: new Date(Date.parse(value) + minutes * 60_000), timeZone: 'UTC' }
}

/** To make a formatter takes a hundred times as long as to use it. By zone, for each of the options above. */
const formatters = new Map<Intl.DateTimeFormatOptions, Map<string, Intl.DateTimeFormat>>()

/** What was formatted lately: a list shows the same few days again and again. */
const texts = new Map<Intl.DateTimeFormatOptions, Map<string, string>>()
const mostTexts = 2000

function format(value: string, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const known = texts.get(options) ?? new Map<string, string>()
  const key = value + timeZone
  const text = known.get(key) ?? formatAnew(value, timeZone, options)
  if (known.size > mostTexts) known.clear()
  texts.set(options, known.set(key, text))
  return text
}

function formatAnew(value: string, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const at = placed(value, timeZone)
  const known = formatters.get(options) ?? new Map<string, Intl.DateTimeFormat>()
  formatters.set(options, known)
  let formatter = known.get(at.timeZone)
  if (!formatter) known.set(at.timeZone, (formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: at.timeZone })))
  return formatter.format(at.date)
}

/** "28 April 2023", or "28 April 2023, 14:05" for a moment that is known to the minute. */
export function longDate({ value, precision }: Moment, timeZone: string): string {
  const time = precision === 'minute' && value.length > 10 ? `, ${format(value, timeZone, clock)}` : ''
  return format(value, timeZone, long) + time
}

/** "28 Apr 2023" */
export const shortDate = ({ value }: Pick<Moment, 'value'>, timeZone: string) => format(value, timeZone, short).replace('Sept', 'Sep')

/** "Tuesday 25 April 2023" */
export const weekdayDate = ({ value }: Pick<Moment, 'value'>, timeZone: string) => format(value, timeZone, withWeekday).replace(',', '')

/** "September 2022" */
export const monthOf = ({ value }: Pick<Moment, 'value'>, timeZone: string) => format(value, timeZone, monthOnly)
