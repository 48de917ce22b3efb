import * as v from 'valibot'
import { listPageSchema } from './edition'
import { wording } from './article'

/*
 * The search: what the publisher indexes with Pagefind and the reader asks for.
 *
 *   pagefind/worker-<hash>.js      the worker that runs Pagefind, built with the app
 *   pagefind/<hash>/               the engine (Pagefind's script and its WebAssembly), or one part of a bundle
 *
 * A bundle is a run of days with its articles in one part and their quotations in another.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** A folder below the edition's base, such as `pagefind/0123456789abcdef/`: it never changes what it holds. */
const folder = v.pipe(v.string(), v.regex(/^pagefind\/[0-9a-f]{16}\/$/))

/** An index of one kind of record. `meta` names its table of records. */
const part = v.object({ folder, meta: v.string(), records: count })
export type SearchPart = v.InferOutput<typeof part>

/** `search`: the engine, and the bundles from newest to oldest; null where the build left search out. */
export const searchFileSchema = v.nullable(
  v.object({
    engine: v.object({ folder, version: v.string(), language: v.string(), includeCharacters: v.array(v.string()) }),
    /** first and last day (YYYY-MM-DD) of each, both inclusive; a part without a record is null */
    bundles: v.array(v.object({ from: v.string(), to: v.string(), articles: v.nullable(part), quotations: v.nullable(part) })),
    /** filters that find something, to show what a filter looks like */
    examples: v.object({ voice: v.exactOptional(v.string()), topic: v.exactOptional(v.string()), before: v.exactOptional(v.string()) }),
  }),
)
export type SearchFile = NonNullable<v.InferOutput<typeof searchFileSchema>>

const cards = listPageSchema.entries.cards.item

/** What a found article is shown with. Its text begins with its headline. */
export const articleRecordSchema = v.pick(cards, ['slug', 'headline', 'language', 'published', 'minutes', 'voices', 'story'])
export type ArticleRecord = v.InferOutput<typeof articleRecordSchema>

/** What a found quotation is shown with. Its text is its words, then the name of its voice; null where nobody can be named. */
export const quotationRecordSchema = v.object({ slug: v.string(), id: v.string(), headline: v.string(), published: cards.entries.published, voice: v.nullable(cards.entries.voices.item), words: count, wording })
export type QuotationRecord = v.InferOutput<typeof quotationRecordSchema>

/** The words of a text as Pagefind counts them: hits are places in this list. */
export const wordsOfText = (text: string) => text.split(/\s+/).filter((word) => word !== '')

/** What a record's filter `date` holds for its day: the year, the month and the day, so that any range of days is few values. */
export const dateValues = (day: string) => [day.slice(0, 4), day.slice(0, 7), day.slice(0, 10)]
