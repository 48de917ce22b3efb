import { bodyStart } from './findPictures'
import { endsSentence, settle, type Line } from './line'

/*
 * Rule: a heading is a short line between paragraphs that does not end like a sentence and opens with a capital or a number; the line below
 * it is a paragraph that does end like one, and is longer. All other lines left over are paragraphs.
 */
const longest = 80

export function findHeadings(lines: readonly Line[]): Line[] {
  const body = bodyStart(lines)
  return settle(lines, ({ text }, index) => {
    const below = lines[index + 1]
    const fits = index > body && text.length <= longest && !endsSentence(text) && /^[\p{Lu}\p{Lo}\d]/u.test(text)
    return fits && below && !below.part && endsSentence(below.text) && below.text.length > text.length ? { role: 'heading' } : null
  })
}
