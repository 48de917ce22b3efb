import { passagesOf, type Article } from '../../contract/article'
import type { Quotation } from '../../contract/quotation'
import { findNew, type PartNewness } from '../../engines/newness/findNew'
import type { EditionIndex } from '../indexEdition'

/** A story's parts read again, with what each of them adds to those before it. */
export type StoryParts = { article: Article; quotations: Quotation[]; newness: PartNewness }[]

const remembered = 4
const memories = new WeakMap<EditionIndex, Map<string, StoryParts>>()

/** Reads a story's parts, oldest first. The last few stories are remembered, since the pages of a story's articles follow one another. */
export function storyParts(index: EditionIndex, id: string): StoryParts {
  const memory = memories.get(index) ?? new Map<string, StoryParts>()
  memories.set(index, memory)
  const known = memory.get(id) ?? readParts(index, index.stories.get(id)?.entries.map((e) => e.slug) ?? [])
  memory.delete(id)
  memory.set(id, known)
  const oldest = memory.keys().next().value
  if (memory.size > remembered && oldest !== undefined) memory.delete(oldest)
  return known
}

function readParts({ readings }: EditionIndex, slugs: readonly string[]): StoryParts {
  const parts = slugs.flatMap((slug) => readings.get(slug) ?? [])
  const found = findNew(parts.map(({ article }) => ({ id: article.slug, published: article.published.value, blocks: blocksOf(article) })))
  return parts.flatMap(({ article, quotations }, i) => (found[i] ? [{ article, quotations, newness: found[i] }] : []))
}

/** The text of each block: of a list, all of its items. */
function blocksOf(article: Article): { id: string; text: string }[] {
  const texts = new Map<string, string>()
  for (const { id, text } of passagesOf(article)) {
    const block = id.split('.')[0] ?? id
    texts.set(block, [texts.get(block), text].filter(Boolean).join('\n'))
  }
  return [...texts].map(([id, text]) => ({ id, text }))
}
