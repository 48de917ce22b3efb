import { bodyStart } from './findPictures'
import { endsSentence, openLines, settle, type Line } from './line'

/*
 * Rule: the standfirst is the first line between headline and running text that is nothing else. Above a dateline it may be a full sentence;
 * without a dateline it must not end like one, or it would be the first paragraph. It needs running text below it.
 */
const longest = 400

export function findStandfirst(lines: readonly Line[]): Line[] {
  const headline = lines.findIndex((l) => l.part?.role === 'headline')
  const body = bodyStart(lines)
  const first = openLines(lines).find(({ index }) => index > headline)
  if (headline < 0 || !first || first.index >= body || body >= lines.length) return [...lines]
  const underDateline = lines[body]?.part?.role === 'paragraph'
  const fits = first.line.text.length <= longest && (underDateline || !endsSentence(first.line.text))
  return settle(lines, (_, index) => (fits && index === first.index ? { role: 'standfirst' } : null))
}
