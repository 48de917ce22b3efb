import type { Change } from '../../contract/article'

/* Rule: a line ends with LF. CR LF, CR, form feed, vertical tab, NEL and the Unicode line and paragraph separators become LF. */
const names = new Map([
  ['\r\n', 'CR LF'], ['\r', 'CR'], ['\v', 'vertical tab'], ['\f', 'form feed'], ['\u0085', 'NEL'], ['\u2028', 'line separator'], ['\u2029', 'paragraph separator'],
])

export function cleanLineEnds(text: string): { text: string; changes: Change[] } {
  const counts = new Map<string, number>()
  const cleaned = text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, (end) => {
    const name = names.get(end) ?? end
    counts.set(name, (counts.get(name) ?? 0) + 1)
    return '\n'
  })
  return { text: cleaned, changes: [...counts].map(([name, count]) => ({ rule: 'line ends', place: 'the whole file', before: `${name}, ${count} times`, after: 'LF' })) }
}
