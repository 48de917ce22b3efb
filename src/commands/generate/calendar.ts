/* Days of the generated pile, counted from its first one. */

const dayMs = 86_400_000
const firstDay = Date.UTC(2019, 0, 1)
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const articlesADay = 100
const fewestDays = 30
const mostDays = 1400

/** Over how many days n articles are spread: about a hundred a day, more in a pile that would pass the years. */
export const daysFor = (n: number): number => Math.min(mostDays, Math.max(fewestDays, Math.ceil(n / articlesADay)))

const at = (day: number) => new Date(firstDay + day * dayMs)
/** YYYY-MM-DD */
export const isoDay = (day: number): string => at(day).toISOString().slice(0, 10)
/** YYYY-MM-DDThh:mmZ, of minutes since the first day began */
export const isoMinute = (minutes: number): string => `${new Date(firstDay + minutes * 60_000).toISOString().slice(0, 16)}Z`
export const yearOf = (day: number): number => at(day).getUTCFullYear()
export const weekday = (day: number): string => weekdays[at(day).getUTCDay()] ?? ''
/** 4 March */
export const dayAndMonth = (day: number): string => `${at(day).getUTCDate()} ${monthName(day)}`
export const monthName = (day: number, shift = 0): string => months[(at(day).getUTCMonth() + shift + 12) % 12] ?? ''
