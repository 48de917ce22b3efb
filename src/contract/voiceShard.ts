import * as v from 'valibot'
import { count, optional, published, roleSchema, saidElsewhere, topicRef, voiceRef, voiceTally } from './edition'
import { quotationSchema } from './quotation'

/* A voice's files, apart from the rest of the edition's, so that a page without them need not have their forms. */

/** A stretch of a quotation's words: in both wordings, or in this one only. */
const piece = v.object({ text: v.string(), own: v.boolean() })
export type Piece = v.InferOutput<typeof piece>

/** `voice/<id>` and `voice/<id>/<page>`: a page of one voice's quotations, newest first. All but `said` tells of the whole voice. */
export const voiceShardSchema = v.object({
  ...voiceTally.entries,
  page: count,
  pages: count,
  /** topics and years of its quotations, the newest first */
  topics: v.array(v.object({ ...topicRef.entries, count })),
  years: v.array(v.object({ value: v.string(), count })),
  aliases: v.array(v.string()),
  roles: v.array(roleSchema),
  first: v.string(),
  last: v.string(),
  beside: v.array(v.object({ ...voiceRef.entries, articles: count })),
  /** quotations in each month or year of the voice's time, gaps included */
  activity: v.object({ unit: v.picklist(['month', 'year']), bars: v.array(v.object({ from: v.string(), count })) }),
  said: v.array(
    v.object({
      id: v.string(),
      /** the words of each segment, without marks */
      words: v.array(v.string()),
      kind: quotationSchema.entries.kind,
      wording: quotationSchema.entries.wording,
      source: optional(v.object({ document: v.string(), locator: v.string() })),
      /** name of the voice in whose words these stand */
      quotedBy: optional(v.string()),
      slug: v.string(),
      headline: v.string(),
      published,
      topics: v.array(topicRef),
      /** other articles that print the same words: how many, and the newest of them */
      again: v.object({ count, shown: v.array(saidElsewhere) }),
      /** the same quotation worded otherwise in another article, with the differences: never of machine-translated words */
      otherwise: v.array(v.object({ ...saidElsewhere.entries, here: v.array(piece), there: v.array(piece) })),
    }),
  ),
})
export type VoiceShard = v.InferOutput<typeof voiceShardSchema>

const places = v.record(v.string(), v.array(count))

/** `filters/<voice>`: for a voice of several pages, which of its quotations (0 is the newest) have each topic, by slug, and year. */
export const voiceFiltersSchema = v.object({ topics: places, years: places })
export type VoiceFilters = v.InferOutput<typeof voiceFiltersSchema>
