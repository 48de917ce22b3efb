import { dayPattern, parseDay } from './dates'
import type { LooseDay } from './line'

export type Caption = { caption: string; agency?: string; day?: LooseDay; width?: string }

/*
 * Rule: a picture's caption copied from a page often ends in a dash and fields between commas: agency, picture width, day
 * ("- RIA Novosti, 1920, 28.04.2023"). A bare number beside a day is the picture's width and no year, and so is a common width
 * or one with "px" or a height. The tail counts only with a day, or with an agency and a width; anything else in it, and it is text.
 */
const tail = /^(?<caption>.*)(?:^|\s)[-–—|]\s(?<fields>[^–—|]+)$/u
const wholeDay = new RegExp(`^(?:${dayPattern})$`, 'u')
const widths = new Set([320, 480, 600, 640, 720, 750, 768, 800, 900, 960, 1000, 1024, 1080, 1200, 1280, 1366, 1400, 1440, 1600, 1920, 2048, 2560, 3840].map(String))
const agencyWords = /^\p{Lu}[\p{L}\p{N}.&’'/-]*(?: \p{L}[\p{L}\p{N}.&’'/-]*){0,4}$/u

/** Takes the tail off a caption; null where the line has none. */
export function readCaption(text: string): Caption | null {
  if (text.length > 400) return null
  // the last dash opens the tail: names before it may hold dashes of their own
  const groups = tail.exec(text)?.groups
  if (!groups) return null
  const found: Caption = { caption: (groups['caption'] ?? '').trim() }
  const fields = (groups['fields'] ?? '').split(/,\s?(?!\d{4}$)|,\s?(?=\d{4}$)/u).map((f) => f.trim())
  const hasDay = fields.some((f) => wholeDay.test(f))
  for (const field of fields) {
    const day = wholeDay.test(field) ? parseDay(field) : null
    const isWidth = /^\d{2,4}(?:\s?[x×]\s?\d{2,4})?(?:\s?px)?$/i.test(field) && (hasDay || widths.has(field) || /[x×p]/i.test(field))
    if (day && !found.day) found.day = day
    else if (isWidth && found.width === undefined) found.width = field
    else if (agencyWords.test(field) && found.agency === undefined) found.agency = field
    else return null
  }
  return found.day || (found.agency !== undefined && found.width !== undefined) ? found : null
}
