import type { Article, Change } from '../../../contract/article'
import { isoOf, withNearestYear } from './dates'
import { placeOf, type LooseDay, type SettledLine } from './line'

export type Days = { published: Article['published']; updated?: string; dateline?: string; changes: Change[]; yearOf: (day: LooseDay) => string | undefined }

/*
 * Rule: when was the post published? In this order: a date line under the headline; the dateline's day; the newest day on a card or picture,
 * since a post is no older than what it leads to; the day on which the file was last changed. A day without a year takes the year that
 * brings it nearest to the newest dated card, or else the last that was before the file's day. What is inferred says from what.
 */
export function inferDay(lines: readonly SettledLine[], modified: string): Days {
  const headDates = lines.flatMap(({ part, ...line }) => (part.role === 'headDate' ? [{ ...part, place: placeOf(line) }] : []))
  const head = headDates.find((d) => !d.updated)
  const lastChange = headDates.find((d) => d.updated)
  const datelined = lines.flatMap(({ part, ...line }) => (part.role === 'paragraph' && part.dateline ? [{ ...part.dateline, ...line }] : []))[0]
  const cardDays = lines.flatMap(({ part }) => ((part.role === 'cardCaption' || part.role === 'figure') && part.day ? [isoOf(part.day) ?? ''] : [])).filter((d) => d !== '')
  const newestCard = cardDays.sort().at(-1)
  const headDay = head && isoOf(head.day)
  const anchor = headDay ?? newestCard ?? modified
  const anchorName = headDay !== undefined ? `the date under the headline, ${headDay}` : newestCard !== undefined ? `the newest date on its related cards, ${newestCard}` : `the day on which the file was last changed, ${modified}`
  const yearOf = (day: LooseDay) => withNearestYear(day, anchor, anchor === modified && headDay === undefined && newestCard === undefined)

  const changes: Change[] = []
  const fill = (day: LooseDay, words: string, place: string): string | undefined => {
    const value = yearOf(day)
    if (day.year === undefined && value !== undefined) changes.push({ rule: 'year inferred', place, before: words, after: `${value}, from ${anchorName}` })
    return value
  }
  const fromHead = head && fill(head.day, head.shown, head.place)
  const fromDateline = datelined?.day && fill(datelined.day, datelined.dayWords ?? '', placeOf(datelined))
  const updated = lastChange && (lastChange.minute ?? fill(lastChange.day, lastChange.shown, lastChange.place))

  const publishedFrom = (): Article['published'] => {
    if (head?.minute !== undefined) return { value: head.minute, precision: 'minute' }
    if (head && fromHead !== undefined) return { value: fromHead, precision: 'day', ...(head.day.year === undefined ? { inferredFrom: `the date line, ${head.shown}, and ${anchorName}` } : {}) }
    if (datelined?.day && fromDateline !== undefined) {
      return { value: fromDateline, precision: 'day', inferredFrom: `the dateline, ${datelined.dayWords ?? ''}${datelined.day.year === undefined ? `, and ${anchorName}` : ''}` }
    }
    return { value: anchor, precision: 'day', inferredFrom: anchorName }
  }
  const published = publishedFrom()
  if (fromHead === undefined && fromDateline === undefined && head?.minute === undefined) changes.push({ rule: 'day inferred', place: 'the whole post', before: '', after: `${published.value}, from ${anchorName}` })
  return { published, changes, yearOf, ...(updated === undefined ? {} : { updated }), ...(fromDateline === undefined ? {} : { dateline: fromDateline }) }
}
