import * as v from 'valibot'
import { siteSchema } from './edition'

/** The element of a page that holds what the page was made from. */
export const embeddedId = 'edition-data'

/** What every prerendered page carries in itself: the site, whether it is the not-found page, and the files that it was made from, by key, each packed by its own form (see packed.ts). */
export const embeddedSchema = v.object({ site: siteSchema, missing: v.boolean(), files: v.record(v.string(), v.unknown()) })
export type Embedded = v.InferOutput<typeof embeddedSchema>
