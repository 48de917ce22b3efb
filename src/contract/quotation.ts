import * as v from 'valibot'
import { wording } from './article'

const span = v.object({ block: v.string(), start: v.number(), end: v.number() })
/** A range inside one passage (see `passagesOf`), in UTF-16 units, end exclusive. */
export type Span = v.InferOutput<typeof span>

/**
 * One quotation tied to its speaker. Segments exclude the marks; a split quotation has several.
 * - kind: direct (the clause is the quotation), mixed (quoted words inside the writer's clause), indirect ("He said that …").
 * - speaker: id of a voice, or null where nobody can be named; `sure: false` means that readers are shown "unclear".
 * - basis: named beside the words, resolved from a pronoun, title or role, or carried over from the quotation before.
 * - quotedBy: only on a quotation inside another: the voice of the outer one, null where that is unclear.
 * - rule: name of the engine's rule that decided, for `evaluate --explain`.
 */
export const quotationSchema = v.object({
  id: v.string(),
  segments: v.pipe(v.array(span), v.minLength(1)),
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  /** the cue words, such as `said` */
  cue: v.exactOptional(span),
  /** the mention beside the quotation that the speaker rests on: a name, a pronoun, a role */
  mention: v.exactOptional(span),
  speaker: v.nullable(v.string()),
  basis: v.exactOptional(v.picklist(['named', 'resolved', 'carried'])),
  sure: v.boolean(),
  quotedBy: v.exactOptional(v.nullable(v.string())),
  rule: v.string(),
  wording,
})
export type Quotation = v.InferOutput<typeof quotationSchema>

/**
 * A quotation as an article's page has it: what its card tells is written out, since words that stand on the page already weigh less than offsets.
 * - says: the mention and the cue as they stand in the text, "Shoigu said": what readers judge the attribution by.
 * - source: where the article says that the words stand, "Outer Space Treaty, Article II".
 */
export const shownQuotationSchema = v.object({ ...v.omit(quotationSchema, ['cue', 'mention']).entries, says: v.exactOptional(v.string()), source: v.exactOptional(v.string()) })
export type ShownQuotation = v.InferOutput<typeof shownQuotationSchema>

/** What the engines find: a quotation before the publisher gives it an id and looks up its wording. */
export type FoundQuotation = Omit<Quotation, 'id' | 'wording'>

/** Somebody who speaks in one article, as the engines know them: listed in people.json, or found in the text. */
export type FoundSpeaker = {
  /** id in people.json, else the slug of the full name */
  id: string
  /** fullest name */
  name: string
  kind: 'person' | 'institution' | 'document' | 'group'
  /** role that the article itself gives, in the article's words */
  role?: string
}
