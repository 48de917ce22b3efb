import type { Article, Mark } from './article'
import type { Problem } from './problem'

/** The most that one article may hold. Beyond it an article is refused, and the others are published. */
export const articleLimits = {
  /** Bytes of its file. The largest article that fits the other limits, written with escapes and with the record of its import, stays far below. */
  file: 16_000_000,
  /** UTF-16 units of all that is published of it, as JSON: a book of 150,000 words. A phone has to lay its page out in one go. */
  published: 1_000_000,
  /** UTF-16 units of one text, about 8,000 words. Who speaks is told by what stands around, so that long texts take more than their share of time. */
  text: 50_000,
  /** Marks over one place of a text. There are four kinds; each one more is an element inside an element for every reader. */
  depth: 8,
}

/** The most marks that lie over one place; at most as many as there are. */
function depthOf(marks: readonly Mark[]): number {
  if (marks.length <= articleLimits.depth) return marks.length
  const edges = marks.flatMap((m) => [[m.start, 1], [m.end, -1]] as const).sort(([a, up], [b, down]) => a - b || up - down)
  let [depth, deepest] = [0, 0]
  for (const [, step] of edges) deepest = Math.max(deepest, (depth += step))
  return deepest
}

function publishedLength(article: Article): number {
  const { provenance: _, ...shown } = article
  return JSON.stringify(shown).length
}

const count = (n: number) => n.toLocaleString('en')

/** Of what was read as JSON, only numbers may be written longer than they were: 1e20 as 21 digits. */
const mostGrowth = 6

/** What an article that is right in its form has too much of. `length`: the UTF-16 units of JSON that it was read from, if it was; then most need not be counted again. */
export function limitProblems(article: Article, file: string, length = Infinity): Problem[] {
  const published = length * mostGrowth <= articleLimits.published ? 0 : publishedLength(article)
  if (published > articleLimits.published) return [{ file, place: 'the whole file', reason: `is too large to be read as one page: ${count(published)} characters, and ${count(articleLimits.published)} is the most`, remedy: 'divide it into parts, one article each, and pin them as a story' }]
  const problems: Problem[] = []
  for (const [i, block] of article.blocks.entries()) {
    const texts = block.type === 'list' ? block.items : 'marks' in block ? [block] : [{ text: block.caption ?? '', marks: block.captionMarks ?? [] }]
    for (const { text, marks } of texts) {
      if (text.length > articleLimits.text) problems.push({ file, place: `blocks.${i}`, reason: `holds a text of ${count(text.length)} characters, and ${count(articleLimits.text)} is the most`, remedy: 'divide it into paragraphs' })
      if (depthOf(marks) > articleLimits.depth) problems.push({ file, place: `blocks.${i}`, reason: `has more than ${articleLimits.depth} marks over one place`, remedy: 'leave out marks that say the same' })
    }
  }
  return problems
}
