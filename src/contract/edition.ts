import * as v from 'valibot'
import { publishedArticleSchema } from './article'
import { drawingSchema } from './drawing'
import { shownQuotationSchema } from './quotation'

/*
 * The edition: what the publisher writes and the reader loads.
 *
 *   edition/manifest.json      small, never stale for long: site, counts, hashes of the buckets
 *   edition/<hash>.json        everything else, named by its content: buckets, and the files below
 *
 * A file is asked for by its key (`article/<slug>`, `voice/<id>`, `latest/2`): the key's bucket says
 * under which hash the file stands in this edition, so that a change renames only what it touches.
 */

export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const optional = v.exactOptional

export const siteSchema = v.object({
  name: v.string(),
  tagline: v.string(),
  url: v.string(),
  base: v.string(),
  language: v.string(),
  timeZone: v.string(),
  editor: optional(v.object({ email: v.string() })),
  /** true where the edition has a search */
  search: optional(v.boolean()),
})
export type Site = v.InferOutput<typeof siteSchema>

export const manifestSchema = v.object({ format: v.literal(1), edition: v.string(), site: siteSchema, articles: count, buckets: v.array(v.string()) })
export type Manifest = v.InferOutput<typeof manifestSchema>

/** key -> hash of the file that stands for it */
export const bucketSchema = v.record(v.string(), v.string())

const voiceKind = v.picklist(['person', 'institution', 'document', 'group'])
/** A voice as small lists show it. `tint` is 1 to 5, or 0 where a page has more voices than tints. */
export const voiceRef = v.object({ id: v.string(), name: v.string(), initials: v.string(), kind: voiceKind, tint: v.number() })
export type VoiceRef = v.InferOutput<typeof voiceRef>

export const topicRef = v.object({ slug: v.string(), name: v.string() })
export type TopicRef = v.InferOutput<typeof topicRef>

const storyPosition = v.object({ id: v.string(), headline: v.string(), part: count, of: count })

export const published = v.object({ value: v.string(), precision: v.picklist(['minute', 'day']) })

/** A quotation that may stand in for a picture: never machine-translated, its speaker sure. */
const tile = v.object({ words: v.string(), voice: voiceRef, detail: optional(v.string()) })
export type Tile = v.InferOutput<typeof tile>

/** What lists show of an article. */
const card = v.object({
  slug: v.string(),
  headline: v.string(),
  standfirst: optional(v.string()),
  language: v.string(),
  published,
  place: optional(v.string()),
  source: optional(v.string()),
  minutes: count,
  topics: v.array(topicRef),
  voices: v.array(voiceRef),
  story: optional(storyPosition),
  tile: optional(tile),
})
export type Card = v.InferOutput<typeof card>

/** One page of a list of articles, newest first: of all, of a topic (with what IPTC means by it), of a place (with its name and its country's two letters). */
export const listPageSchema = v.object({ page: count, pages: count, total: count, cards: v.array(card), definition: optional(v.string()), place: optional(v.object({ name: v.string(), country: v.string() })) })
export type ListPage = v.InferOutput<typeof listPageSchema>

/** `topics`: every topic that the edition uses, parents included; a parent's count includes its children's articles. */
export const topicTreeSchema = v.array(v.object({ slug: v.string(), name: v.string(), parent: v.nullable(v.string()), count }))
export type TopicNode = v.InferOutput<typeof topicTreeSchema>[number]

/** What lists show of a story: how many parts and voices it has in all, and of each a few. */
const storyLine = v.object({
  id: v.string(),
  headline: v.string(),
  /** parts in all, and the day of the first */
  count,
  first: published,
  /** the last ones, oldest first */
  parts: v.array(v.object({ slug: v.string(), headline: v.string(), published })),
  /** voices in all, and the most quoted */
  speakers: count,
  voices: v.array(voiceRef),
})
export type StoryLine = v.InferOutput<typeof storyLine>

export const voiceTally = v.object({ ...voiceRef.entries, role: optional(v.string()), quotations: count, articles: count })
export type VoiceTally = v.InferOutput<typeof voiceTally>

/** `aside/latest` and `aside/topic/<slug>`: who is quoted most in a list's articles, and the stories that run through them. */
export const asideSchema = v.object({ voices: v.array(voiceTally), stories: v.array(storyLine) })
export type Aside = v.InferOutput<typeof asideSchema>

export const roleSchema = v.object({ title: v.string(), from: optional(v.string()), to: optional(v.string()) })

/** A voice of one article: with the role held on the article's day, and its part of the article's words. */
const articleVoice = v.object({
  ...voiceRef.entries,
  role: optional(roleSchema),
  /** quotations in this article, in words of this article (per cent), and in the whole edition */
  quotations: count,
  share: v.number(),
  everywhere: v.object({ quotations: count, articles: count }),
})
export type ArticleVoice = v.InferOutput<typeof articleVoice>

/** A relation is shown with the reason that the data proves. */
const related = v.object({
  slug: v.string(),
  headline: v.string(),
  published,
  reason: v.variant('kind', [
    v.object({ kind: v.literal('speakerAndTopic'), speaker: v.string(), topic: v.string() }),
    v.object({ kind: v.literal('speaker'), speaker: v.string() }),
    v.object({ kind: v.literal('topic'), topic: v.string() }),
    v.object({ kind: v.literal('placeAndWeek'), place: v.string() }),
    v.object({ kind: v.literal('about'), name: v.string() }),
  ]),
})
export type Related = v.InferOutput<typeof related>

/** A quotation in another article. */
export const saidElsewhere = v.object({ id: v.string(), slug: v.string(), headline: v.string(), published })
export type SaidElsewhere = v.InferOutput<typeof saidElsewhere>

const placeRef = v.object({ slug: v.string(), name: v.string(), country: v.string() })

/** A map as shapes: paths of land and borders, and a dot with its name for each place, in units of the view box. */
const placeMap = v.object({ width: count, height: count, land: v.string(), borders: v.string(), dots: v.array(v.object({ x: v.number(), y: v.number(), name: v.string(), anchor: v.picklist(['start', 'end']) })) })
export type PlaceMap = v.InferOutput<typeof placeMap>

/** the drawings of some figures, by the name of the picture; one that was refused is not there */
export const drawings = v.record(v.string(), drawingSchema)

/** `article/<slug>`: all that one article page needs. */
export const articleShardSchema = v.object({
  article: publishedArticleSchema,
  minutes: count,
  topics: v.array(topicRef),
  /** for topics that no editor gave, the words that decided */
  topicWords: v.record(v.string(), v.array(v.string())),
  quotations: v.array(shownQuotationSchema),
  /** what a quotation's speaker said earlier on the same topic, by the quotation's id: the latest first */
  before: v.record(v.string(), v.array(v.object({ ...saidElsewhere.entries, words: v.string(), topic: v.string() }))),
  voices: v.array(articleVoice),
  /** of a long story its ends, and the parts about this one */
  story: v.nullable(v.object({ ...storyPosition.entries, parts: v.array(v.object({ slug: v.string(), headline: v.string(), published, /** what this part added, in its own words */ added: optional(v.string()), /** how many parts before it are not shown here */ skipped: optional(count) })) })),
  /** the article whose text this one repeats */
  copyOf: optional(v.object({ slug: v.string(), headline: v.string() })),
  related: v.array(related),
  /** where it happened: the dateline's place first */
  where: v.nullable(v.object({ map: placeMap, places: v.array(placeRef) })),
  /** slugs that the article's related cards may lead to, because this edition has them */
  known: v.array(v.string()),
  drawings,
})
export type ArticleShard = v.InferOutput<typeof articleShardSchema>

/** A voice of an index, with the top topics on which it is quoted. */
const indexedVoice = v.object({ ...voiceTally.entries, topics: v.array(topicRef) })
export type IndexedVoice = v.InferOutput<typeof indexedVoice>

/** The first and the last name on one page of a letter, as they are filed (see nameOrder.ts). */
const namesFromTo = v.object({ from: v.string(), to: v.string() })
export type NamesFromTo = v.InferOutput<typeof namesFromTo>

/**
 * `voices`: the voices that are quoted most, in that order. Where the edition has more than these, the letters under which all of them
 * stand, each with its pages; else no letter, and these are all.
 */
export const voicesSchema = v.object({ total: count, voices: v.array(indexedVoice), letters: v.array(v.object({ letter: v.string(), pages: v.array(namesFromTo) })) })
export type VoicesPage = v.InferOutput<typeof voicesSchema>

/** `voices/<letter>/<page>`: voices by name, with all pages of the letter, and the letters that there are. `total` counts the letter's. */
export const voicesUnderSchema = v.object({ letter: v.string(), page: count, total: count, pages: v.array(namesFromTo), letters: v.array(v.string()), voices: v.array(indexedVoice) })
export type VoicesUnder = v.InferOutput<typeof voicesUnderSchema>

/** One page of the stories, latest part first: `stories/<page>`. */
export const storiesSchema = v.object({ page: count, pages: count, total: count, stories: v.array(storyLine) })
export type StoriesPage = v.InferOutput<typeof storiesSchema>

/** `places`: every place of the edition, most articles first, and a map of the world with them. */
export const placesSchema = v.object({ map: placeMap, places: v.array(v.object({ ...placeRef.entries, count })) })
export type Places = v.InferOutput<typeof placesSchema>

/** `having/<topic>`: the articles of a topic as numbers, the edition's oldest being 0, in rising order: what several topics share is found with them. */
export const topicArticlesSchema = v.array(count)

/** `about`: the publisher's own words about the edition. */
export const aboutSchema = v.object({
  paragraphs: v.array(v.object({ heading: optional(v.string()), text: v.string() })),
  credits: v.array(v.object({ what: v.string(), whose: v.string(), licence: v.string(), url: optional(v.string()) })),
  articles: count,
  stories: count,
  voices: count,
  quotations: v.object({ all: count, sure: count }),
})
export type About = v.InferOutput<typeof aboutSchema>
