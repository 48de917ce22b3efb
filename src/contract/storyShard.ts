import * as v from 'valibot'
import { publishedArticleSchema } from './article'
import { count, drawings, optional, published, voiceRef, voiceTally } from './edition'
import { quotationSchema } from './quotation'

/* A story's files, apart from the rest of the edition's, so that a page without them need not have their forms. */

/** A part of a story as it is unrolled. */
const storyPart = v.object({
  slug: v.string(),
  headline: v.string(),
  language: v.string(),
  direction: publishedArticleSchema.entries.direction,
  published,
  place: optional(v.string()),
  blocks: publishedArticleSchema.entries.blocks,
  notes: publishedArticleSchema.entries.notes,
  quotations: v.array(quotationSchema),
  /** slugs that its related cards may lead to */
  known: v.array(v.string()),
  drawings,
  /** block -> numbers of the earlier parts that told it; what is not listed is new */
  told: v.record(v.string(), v.array(count)),
})
export type StoryPart = v.InferOutput<typeof storyPart>

/** `story/<id>` and `story/<id>/<page>`: a page of a story's parts, oldest first, with who speaks in which of them and what is said again. */
export const storyShardSchema = v.object({
  id: v.string(),
  headline: v.string(),
  page: count,
  pages: count,
  /** number of the first part on this page */
  from: count,
  /** when the story's first and last part were published */
  span: v.object({ first: published, last: published }),
  /** every part of the story, on whichever page: words in all, and words that no earlier part told */
  outline: v.array(v.object({ slug: v.string(), words: count, newWords: count })),
  /** with quotations in each of this page's parts, in their order */
  voices: v.array(v.object({ ...voiceTally.entries, parts: v.array(count) })),
  again: v.array(v.object({ words: v.string(), voice: voiceRef, parts: v.array(count), otherwise: v.boolean() })),
  parts: v.array(storyPart),
})
export type StoryShard = v.InferOutput<typeof storyShardSchema>
