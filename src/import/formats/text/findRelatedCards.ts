import { readCaption, type Caption } from './captionTail'
import { bodyStart } from './findPictures'
import { endsSentence, openLines, readsAsHeadline, settle, type Line, type Part } from './line'

/*
 * Rule: a card that leads to another report has become two lines among the paragraphs: the caption of its picture, and its headline.
 *   sure   a caption with a tail (agency, width, day; see captionTail), then a line that reads as a headline: it does not end
 *          like a sentence, or it is short, quotes nobody and does not open with a pronoun. With no such line below, it is a picture.
 *   bare   in a post that has a sure card: a caption without agency and day, then such a headline. Since a subheading over a short paragraph
 *          looks alike, one more sign is asked for: the caption stands under another picture of the post too; or the headline does
 *          not end like a sentence; or the caption ends in a name that the headline repeats.
 *   label  "Read also: HEADLINE" and its like, on one line.
 * What is a card never is a paragraph: its words are not this report's.
 */
const label = /^((?:read also|also read|see also|read more|related|more on this|читайте также)\s*:)\s*(\S.*)$/iu
const longestCaption = 120
const longestSentence = 140

const opensAsText = /^(?:he|she|it|they|we|i|this|that|these|those|there|but|and|the (?:minister|president|official|spokes\w+))\b/i
const readsAsCardHeadline = (text: string) =>
  readsAsHeadline(text) && !readCaption(text) && (!endsSentence(text) || (text.length <= longestSentence && !/["“”«»]/.test(text) && !opensAsText.test(text)))

const plain = (caption: string) => caption.replace(/[\s.]+$/, '').toLowerCase()
/** The surname of a caption that ends in a person's name, which has at least two words. */
const surname = (text: string) => /\p{Lu}[\p{L}.’'-]+ (\p{Lu}[\p{L}’'-]+)$/u.exec(text)?.[1]

function bareReason(caption: string, headline: string, captions: ReadonlySet<string>): string | null {
  if (caption.length > longestCaption || endsSentence(caption) || !readsAsHeadline(caption) || !readsAsCardHeadline(headline)) return null
  const name = surname(caption)
  if (captions.has(plain(caption))) return 'its caption is that of another picture of the post'
  if (!endsSentence(headline)) return 'two lines in a row that are no sentences'
  return name !== undefined && new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(headline) ? 'its caption is a name that its headline repeats' : null
}

const captionPart = (found: Caption): Part => ({ role: 'cardCaption', ...found })
function picturePart({ caption, agency, day, width }: Caption): Part {
  return { role: 'figure', ...(caption === '' ? {} : { caption }), ...(agency === undefined ? {} : { credit: agency }), ...(day ? { day } : {}), ...(width === undefined ? {} : { width }) }
}

export function findRelatedCards(lines: readonly Line[]): Line[] {
  const parts = new Map<number, Part>()
  const body = bodyStart(lines)
  const open = openLines(lines).filter(({ index }) => index > body)
  const openAt = new Map(open.map((o) => [o.index, o]))
  const next = (at: number) => (parts.has(at + 1) ? undefined : openAt.get(at + 1))
  const captions = new Set(lines.flatMap(({ part }) => (part?.role === 'figure' && part.caption !== undefined ? [plain(part.caption)] : [])))
  let sure = 0
  for (const { line, index } of open) {
    const found = readCaption(line.text)
    if (!found) continue
    captions.add(plain(found.caption))
    const below = next(index)
    if (below && found.caption !== '' && readsAsCardHeadline(below.line.text)) {
      sure += 1
      parts.set(index, captionPart(found)).set(below.index, { role: 'cardHeadline', text: below.line.text, why: 'its caption ends in agency and day' })
    } else parts.set(index, picturePart(found))
  }
  for (const { line, index } of sure > 0 ? open : []) {
    const below = next(index)
    const why = parts.has(index) || !below ? null : bareReason(line.text, below.line.text, captions)
    if (below && why !== null) parts.set(index, captionPart({ caption: line.text })).set(below.index, { role: 'cardHeadline', text: below.line.text, why })
    else if (!parts.has(index) && captions.has(plain(line.text)) && !endsSentence(line.text)) parts.set(index, { role: 'figure', caption: line.text })
  }
  return settle(lines, ({ text }, index) => {
    const labelled = index > body && text.length <= 200 ? label.exec(text) : null
    return parts.get(index) ?? (labelled && { role: 'cardHeadline', text: labelled[2] ?? '', label: labelled[1] ?? '', why: 'it is labelled so' })
  })
}
