import { findAgency } from './agencies'
import { dayPattern, parseDay } from './dates'
import { openLines, settle, type Dateline, type Line } from './line'

/*
 * Rule: a dateline opens the first paragraph: place, day, agency, then a dash, and leaves the text. Forms:
 *   NEW DELHI, April 28 – RIA Novosti. Text     PARIS (AFP) - Text     MOSCOW, April 28. /TASS/. Text     GENEVA — Text
 * Proof is asked for, because a sentence may open with a name and a dash: a day, an agency in brackets or slashes, or a place
 * in capitals whose dash is followed by a capital. An agency after the dash needs a day before it, or is one known by name.
 */
const place = "(?<place>\\p{Lu}[\\p{L}.'’-]*(?:[ ,]{1,2}(?:(?:de|da|do|dos|del|di|on|upon|of|am|the|la|le) )*\\p{Lu}[\\p{L}.'’-]*){0,4}?)"
const day = `(?:(?:,\\s|\\s)\\(?(?<day>${dayPattern})\\)?)?`
const bracketed = '(?:,?\\s\\((?<bracketed>[^()]{2,40})\\))?'
const slashed = '\\.?\\s?/(?<slashed>[^/]{2,30})/\\.?(?:\\s?[–—-])?\\s'
const dashed = '(?:\\s?(?<dash>[–—]|--)\\s?|\\s-\\s)(?:(?<agency>\\p{Lu}[\\p{L}’-]*(?:\\s\\p{Lu}[\\p{L}’-]*){0,3})\\.\\s(?=["“«(]?\\p{Lu}))?'
const pattern = new RegExp(`^${place}${day}${bracketed}(?:${slashed}|${dashed})(?=\\S)`, 'u')
const within = 8

const inCapitals = (words: string) => words === words.toUpperCase() && /\p{L}{2}/u.test(words)

/** NEW DELHI to New Delhi; short forms with dots inside (D.C.) stay. */
function placeName(words: string): string {
  if (!inCapitals(words)) return words
  const small = /^(?:de|da|do|dos|del|di|on|upon|of|am|the)$/i
  return words
    .split(' ')
    .map((word, i) => (/\p{L}\.\p{L}/u.test(word) ? word : i > 0 && small.test(word) ? word.toLowerCase() : word.toLowerCase().replace(/(?<=^|[-’'])\p{L}/gu, (l) => l.toUpperCase())))
    .join(' ')
}

function datelineOf(text: string): { dateline: Dateline; rest: string } | null {
  const found = pattern.exec(text)
  const groups = found?.groups
  if (!found || !groups) return null
  const placeWords = groups['place'] ?? ''
  const parsed = parseDay(groups['day'] ?? '')
  const after = groups['agency']
  const taken = after !== undefined && (parsed !== null || findAgency(after) !== undefined)
  const agency = groups['bracketed'] ?? groups['slashed'] ?? (taken ? after : undefined)
  // an agency that was not believed belongs to the text again
  const end = after !== undefined && !taken ? found[0].lastIndexOf(after) : found[0].length
  const rest = text.slice(end)
  const believed = parsed !== null || agency !== undefined || (inCapitals(placeWords) && placeWords.length > 2 && groups['dash'] !== undefined && /^["“«(]?\p{Lu}/u.test(rest))
  if (!believed || rest === '') return null
  const dateline: Dateline = {
    words: text.slice(0, end).trim(),
    place: placeName(placeWords),
    ...(parsed === null ? {} : { day: parsed, dayWords: groups['day'] ?? '' }),
    ...(agency === undefined ? {} : { agency }),
  }
  return { dateline, rest }
}

export function findDateline(lines: readonly Line[]): Line[] {
  const headline = lines.findIndex((l) => l.part?.role === 'headline')
  const near = openLines(lines).filter((o) => o.index > headline).slice(0, within)
  const first = near.find(({ line }) => datelineOf(line.text) !== null)
  return settle(lines, (line, index) => {
    const found = index === first?.index ? datelineOf(line.text) : null
    return found && { role: 'paragraph', text: found.rest, dateline: found.dateline }
  })
}
