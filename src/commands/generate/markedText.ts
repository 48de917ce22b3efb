import type { Mark } from '../../contract/article'

/** Text with its marks, from text in which *stars* set emphasis and [brackets](address) a link. */
export function markedText(source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let end = 0
  for (const match of source.matchAll(/\*([^*]+)\*|\[([^\]]+)\]\(([^)]+)\)/g)) {
    text += source.slice(end, match.index)
    end = match.index + match[0].length
    const [, emphasised, linked, href] = match
    const start = text.length
    text += emphasised ?? linked ?? ''
    marks.push(href === undefined ? { type: 'emphasis', start, end: text.length } : { type: 'link', start, end: text.length, href })
  }
  return { text: text + source.slice(end), marks }
}
