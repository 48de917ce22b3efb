import { dayPattern, isoOf, parseDay } from './dates'
import { openLines, settle, type Line, type Part } from './line'

/*
 * Rule: a line near the top, never the first, that is nothing but a date says when the post was published ("Updated" before
 * it: when it was changed). A time counts only with UTC, GMT, Z or an offset: a clock without a zone names no moment, so it is left out.
 */
const within = 8
const whole = new RegExp(
  '^(?<label>(?:first\\s)?(?:published|posted|date|last updated|updated|modified|опубликовано)(?:\\son|\\sat)?\\s*:?\\s*)?' +
    '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s)?' +
    `(?<day>${dayPattern})` +
    '(?<time>(?:,|\\sat|\\s[|–—-]|T)?\\s?(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::\\d{2})?\\s?(?<half>[ap]\\.?m\\.?)?\\s?(?<zone>UTC|GMT|Z|[+-]\\d{2}:?\\d{2}|[A-Z]{2,4})?)?\\.?$',
  'iu',
)

function headDateOf(text: string): Part | null {
  const groups = whole.exec(text)?.groups
  const day = parseDay(groups?.['day'] ?? '')
  if (!groups || !day) return null
  const updated = /updated|modified/i.test(groups['label'] ?? '')
  const minute = momentOf(isoOf(day), groups)
  const time = groups['time']?.replace(/^(?:,|\sat|\s[|–—-]|T)?\s?/i, '')
  return { role: 'headDate', day, shown: groups['day'] ?? '', updated, ...(minute === undefined ? {} : { minute }), ...(time === undefined ? {} : { time }) }
}

/** YYYY-MM-DDThh:mm with its zone; undefined where day, hour or zone is missing or unknown. */
function momentOf(day: string | undefined, groups: Record<string, string | undefined>): string | undefined {
  const zone = groups['zone']?.toUpperCase()
  const half = groups['half']?.toLowerCase().replaceAll('.', '')
  const clock = Number(groups['hour'])
  const hour = half === undefined ? clock : (clock % 12) + (half === 'pm' ? 12 : 0)
  const offset = zone === undefined ? undefined : /^(?:UTC|GMT|Z)$/.test(zone) ? 'Z' : /^[+-]\d/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : undefined
  if (day === undefined || offset === undefined || !(hour < 24) || Number(groups['minute']) > 59) return undefined
  return `${day}T${String(hour).padStart(2, '0')}:${groups['minute'] ?? '00'}${offset}`
}

export function findHeadDate(lines: readonly Line[]): Line[] {
  const near = new Set(openLines(lines).slice(1, within).map((o) => o.index))
  return settle(lines, (line, index) => (near.has(index) && line.text.length <= 80 ? headDateOf(line.text) : null))
}
