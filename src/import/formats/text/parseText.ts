import type { Result } from '../../../contract/problem'
import { cleanText } from '../../clean/cleanText'
import { decodeBytes } from '../../decode'
import { findBoilerplate } from './findBoilerplate'
import { findByline } from './findByline'
import { findDateline } from './findDateline'
import { findHeadDate } from './findHeadDate'
import { findHeadings } from './findHeadings'
import { findHeadline } from './findHeadline'
import { findListItems } from './findListItems'
import { findNoteLines } from './findNoteLines'
import { findPictures } from './findPictures'
import { findRelatedCards } from './findRelatedCards'
import { findSources } from './findSources'
import { findStandfirst } from './findStandfirst'
import type { Line, Rule, TextPost } from './line'
import { unwrapLines } from './unwrapLines'

/**
 * The order matters: a line goes to the first rule that claims it.
 * - Furniture first: its words and its asterisk must mislead nobody.
 * - Source, byline and date before the headline: above a labelled headline all that is left is the site's own.
 * - Notes before lists: both open with an asterisk.
 * - The dateline before pictures and standfirst: it says where the running text begins, and they look above it.
 * - Cards after pictures and standfirst, since they look below; headings after cards, because a card's caption looks like one.
 */
const rules: Rule[] = [findBoilerplate, findSources, findByline, findHeadDate, findHeadline, findNoteLines, findDateline, findPictures, findStandfirst, findRelatedCards, findListItems, findHeadings]

/** Bytes of a raw post to its lines, each with what it is. Never throws. */
export function parseText(bytes: Uint8Array, file: string): Result<TextPost> {
  const decoded = decodeBytes(bytes)
  const cleaned = cleanText(decoded.text)
  if (cleaned.lines.length === 0) {
    const reason = bytes.length === 0 ? 'is empty' : 'holds nothing but white space'
    return { ok: false, problems: [{ file, place: 'the whole file', reason, remedy: 'save the post’s text in it, the headline on the first line, and import it again' }] }
  }
  const unwrapped = unwrapLines(cleaned.lines)
  const ruled = rules.reduce((lines: Line[], rule) => rule(lines), unwrapped.lines)
  const lines = ruled.map((line) => ({ ...line, part: line.part ?? { role: 'paragraph' as const, text: line.text } }))
  if (!lines.some((l) => l.part.role === 'headline' || l.part.role === 'paragraph')) {
    return { ok: false, problems: [{ file, place: 'the whole file', reason: 'has no line that could be a headline: all of it reads as furniture of a site', remedy: 'put the headline on the first line, as “Headline: …”' }] }
  }
  return { ok: true, value: { lines, encoding: decoded.encoding, changes: [...decoded.changes, ...cleaned.changes, ...unwrapped.changes] } }
}
