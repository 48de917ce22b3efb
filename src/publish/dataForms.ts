import * as v from 'valibot'
import { slug } from '../contract/article'
import { plainText as text } from '../contract/plainText'
import { slugOf } from '../contract/slug'
import { overrideSchema, personSchema } from '../contract/people'

/*
 * The forms of the editor's files beside the articles, which only the publisher reads.
 * site.json also carries the words of the about page.
 */

const isTimeZone = (zone: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export const siteFileSchema = v.strictObject({
  name: text,
  tagline: text,
  /** Without it the edition is written without all that needs an absolute address: canonical links, feeds, sitemaps, pictures for sharing. */
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^(?:https?:\/\/[^/\s"'<>?#@\\]+)?$/, 'is no origin such as https://news.example, without a path')), ''),
  base: v.exactOptional(v.pipe(v.string(), v.regex(/^\/(?:[A-Za-z0-9._~-]+\/)*$/, 'is no path that begins and ends with a slash')), '/'),
  language: text,
  timeZone: v.pipe(v.string(), v.check(isTimeZone, 'is no IANA time zone such as Europe/London')),
  editor: v.exactOptional(v.strictObject({ email: v.pipe(v.string(), v.email('is no mail address')) })),
  about: v.exactOptional(
    v.strictObject({
      paragraphs: v.array(v.strictObject({ heading: v.exactOptional(text), text })),
      credits: v.array(v.strictObject({ what: text, whose: text, licence: text, url: v.exactOptional(v.pipe(v.string(), v.url('is no address'))) })),
    }),
  ),
})
export type SiteFile = v.InferOutput<typeof siteFileSchema>

const topic = v.strictObject({ qcode: text, name: v.pipe(text, v.check((name) => slugOf(name) !== '', 'has no letter or digit to make an address of')), definition: v.exactOptional(text), parent: v.nullable(text) })
export type Topic = v.InferOutput<typeof topic>

const allDiffer = (values: readonly string[]) => new Set(values).size === values.length

function isTree(topics: Topic[]): boolean {
  const parents = new Map(topics.map((t) => [t.qcode, t.parent]))
  return topics.every((t) => {
    const above = new Set([t.qcode])
    for (let at = t.parent; at !== null; at = parents.get(at) ?? null) {
      if (above.has(at)) return false
      above.add(at)
    }
    return true
  })
}

export const topicsFileSchema = v.strictObject({
  credit: text,
  release: text,
  topics: v.pipe(
    v.array(topic),
    v.check((all) => allDiffer(all.map((t) => t.qcode)), 'holds one qcode twice'),
    v.check((all) => allDiffer(all.map((t) => slugOf(t.name))), 'holds two topics whose names give one address'),
    v.check(isTree, 'holds a topic that is its own ancestor'),
  ),
})

export const peopleFileSchema = v.pipe(v.array(personSchema), v.check((all) => allDiffer(all.map((p) => p.id)), 'holds two entries with one id'))

export const storiesFileSchema = v.array(v.strictObject({ id: slug, headline: text, parts: v.pipe(v.array(slug), v.minLength(2, 'has fewer than two parts')) }))
export type PinnedStory = v.InferOutput<typeof storiesFileSchema>[number]

export const overridesFileSchema = v.array(overrideSchema)
