import { passagesOf, type Article } from '../contract/article'
import type { Drawing } from '../contract/drawing'
import type { TopicRef } from '../contract/edition'
import { indexSizes } from '../contract/paths'
import { roleAt, type Role } from '../contract/people'
import type { Problem } from '../contract/problem'
import type { Quotation } from '../contract/quotation'
import { leadOf } from '../contract/lead'
import { minutesOf } from '../contract/readingTime'
import { slugOf } from '../contract/slug'
import { findRelated, type RelatedArticle } from '../engines/related/findRelated'
import { createCorpus, type Corpus } from '../engines/terms/corpus'
import { findThreads } from '../engines/threads/findThreads'
import { articleReader } from './articleReader'
import { corpusArticle, type Subjects } from './subjects'
import { wordCount } from '../engines/terms/wordCount'
import { checkArticle } from './checks/checkArticle'
import { checkStories } from './checks/checkStories'
import type { PinnedStory, Topic } from './dataForms'
import { openReadings, readingsInMemory, type Readings } from './keep/openReadings'
import { lastChange } from './lastChange'
import type { Data } from './readData'
import { readDrawings } from './pictures/readDrawings'
import { sourceOf, wordsOf } from './quotationIds'
import { noStopwatch, type Stopwatch } from './stopwatch'
import { voiceOf, type Voice } from './voices'

/** A quotation as lists, voices and tiles need it, without its article's text. */
export type Said = Pick<Quotation, 'id' | 'kind' | 'wording' | 'speaker' | 'sure' | 'quotedBy'> & { words: string[]; source?: { document: string; locator: string } }

/** What the index keeps of one article: enough for every page but its own. */
export type Entry = Pick<Article, 'slug' | 'headline' | 'published'> & {
  standfirst?: string
  /** the beginning of the text, where there is no standfirst */
  lead?: string
  /** the last change: an update or a correction */
  updated?: string
  place?: string
  source?: string
  /** its place in `entries` */
  row: number
  /** stands for the article's bytes and all else that its findings depend on */
  stamp: string
  /** the moment of publication, in ms, by which entries are ordered: a day counts from its first minute in UTC */
  at: number
  language: string
  words: number
  minutes: number
  /** the editor's topics, else those that the text's own words tell */
  topics: string[]
  /** for the latter, the words that decided */
  topicWords: Record<string, string[]>
  places: Place[]
  said: Said[]
  /** slugs on its related cards, in this edition or not */
  cards: string[]
  /** files that its figures show */
  pictures: string[]
  /** roles that the article itself gives to speakers who are not listed, by voice */
  roles: Record<string, string>
}

/** A place on the map. Its slug is its address: name and country. */
export type Place = { slug: string; name: string; country: string; lat: number; lon: number }

export type Story = PinnedStory & { entries: Entry[]; /** pinned by the editor, not only found */ pinned: boolean }

export type TopicInfo = Topic & { slug: string; children: string[]; entries: Entry[] }

/** The whole edition in memory, without the articles' texts: those are read again when their page is made. */
export type EditionIndex = {
  data: Data
  readings: Readings
  /** how many stories and voices stand on one page of their indexes */
  sizes: { stories: number; voices: number }
  /** by the name of their file */
  drawings: ReadonlyMap<string, Drawing>
  /** newest first */
  entries: Entry[]
  bySlug: Map<string, Entry>
  topics: Map<string, TopicInfo>
  voices: Map<string, Voice>
  /** entries in which a voice is surely quoted, newest first */
  byVoice: Map<string, Entry[]>
  /** how often each voice is surely quoted, and in how many articles */
  totals: Map<string, { quotations: number; articles: number }>
  /** by id, the one with the latest part first */
  stories: Map<string, Story>
  storyOf: Map<string, { story: Story; part: number }>
  /** article -> the one whose text it repeats */
  copyOf: Map<string, string>
  places: Map<string, { place: Place; entries: Entry[] }>
  /** articles outside an article's own story that the data ties to it, best first */
  related: (slug: string) => RelatedArticle[]
  /** old slug -> slug of today */
  redirects: Map<string, string>
}

function entryOf(article: Article, said: Said[], roles: Entry['roles'], subjects: Subjects, stamp: string): Entry {
  const words = passagesOf(article).reduce((sum, p) => sum + wordCount(p.text), 0)
  const source = article.sources[0]?.name
  const lead = article.standfirst === undefined ? leadOf(article) : undefined
  const updated = lastChange(article)
  return {
    slug: article.slug,
    headline: article.headline,
    published: { value: article.published.value, precision: article.published.precision },
    ...(article.standfirst === undefined ? {} : { standfirst: article.standfirst }),
    ...(lead === undefined ? {} : { lead }),
    ...(updated === undefined ? {} : { updated }),
    ...(article.dateline === undefined ? {} : { place: article.dateline.place }),
    ...(source === undefined ? {} : { source }),
    row: -1,
    stamp,
    at: Date.parse(article.published.value),
    language: article.language,
    words,
    minutes: minutesOf(words),
    ...subjects,
    said,
    cards: article.blocks.flatMap((b) => (b.type === 'related' && b.slug !== undefined ? [b.slug] : [])),
    pictures: [...new Set(article.blocks.flatMap((b) => (b.type === 'figure' && b.picture !== undefined ? [b.picture] : [])))],
    roles,
  }
}

/** Newest first; equal moments by slug, so that the order never depends on the file system. */
const newestFirst = (a: Entry, b: Entry) => b.at - a.at || (a.slug < b.slug ? -1 : 1)

/** How the edition is read: where readings are kept (else in memory), what stands for the engines' code, and whom to tell how far it is; tests ask for smaller pages. */
export type Indexing = { keep?: { folder: string; code: string }; sizes?: EditionIndex['sizes']; watch?: Stopwatch; onArticle?: (done: number, all: number) => void }

/** Reads, checks and analyses every article once. Bad ones are reported and left out; the rest make the edition. */
export async function indexEdition(data: Data, { keep, sizes = indexSizes, watch = noStopwatch, onArticle }: Indexing = {}): Promise<{ index: EditionIndex; problems: Problem[] }> {
  const people = new Map(data.people.map((p) => [p.id, p]))
  const topics = new Map<string, TopicInfo>(data.topics.map((t) => [t.qcode, { ...t, slug: slugOf(t.name), children: [], entries: [] }]))
  for (const topic of topics.values()) if (topic.parent !== null) topics.get(topic.parent)?.children.push(topic.qcode)
  const pictured = await readDrawings(data)
  const readings = keep ? openReadings(keep.folder) : readingsInMemory()
  const index: EditionIndex = {
    data, readings, sizes, drawings: pictured.drawings, entries: [], bySlug: new Map(), topics, voices: new Map(), byVoice: new Map(), totals: new Map(), stories: new Map(), storyOf: new Map(), copyOf: new Map(), places: new Map(), related: () => [], redirects: new Map(),
  }
  const problems: Problem[] = [...data.strays, ...pictured.problems]
  const known = new Set(data.slugs)
  const pictures = new Set(data.pictures)
  const corpus = createCorpus()
  const readOne = articleReader(data, readings, keep?.code ?? '', watch)
  for (const [done, slug] of data.slugs.entries()) {
    const { stamp, reading, problems: found } = await readOne(slug)
    problems.push(...found)
    if (reading) {
      const { article, quotations, speakers, subjects } = reading
      for (const speaker of speakers) if (!index.voices.has(speaker.id)) index.voices.set(speaker.id, apart(voiceOf(speaker, people)))
      problems.push(...reading.problems, ...checkArticle(article, index.topics, known, pictures), ...addRedirects(index, article, known))
      const entry = addEntry(index, article, quotations, subjects, Object.fromEntries(speakers.flatMap((s) => (s.role === undefined || people.has(s.id) ? [] : [[s.id, s.role]]))), stamp)
      watch.time('terms', () => corpus.add(corpusArticle(article, entry, topics)))
    }
    onArticle?.(done + 1, data.slugs.length)
  }
  index.entries.sort(newestFirst)
  index.entries.forEach((entry, row) => (entry.row = row))
  const checked = checkStories(data.stories, index.bySlug)
  problems.push(...checked.problems)
  connect(index)
  watch.time('stories', () => unroll(index, corpus, checked.stories, watch))
  return { index, problems }
}

/** Old addresses that lead to this article. One that is an article's own, or claimed by another, leads nowhere else. */
function addRedirects(index: EditionIndex, article: Article, known: ReadonlySet<string>): Problem[] {
  return (article.redirects ?? []).flatMap((old, i) => {
    const claimed = index.redirects.get(old)
    if (!known.has(old) && claimed === undefined) index.redirects.set(old, article.slug)
    return claimed === undefined ? [] : [{ file: `data/articles/${article.slug}.json`, place: `redirects.${i}`, reason: `${old} leads to ${claimed} already`, remedy: 'leave it in one article only' }]
  })
}

/** A copy that shares no string with what it was made from: a slice of a text keeps the whole text in memory. */
const apart = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

function addEntry(index: EditionIndex, article: Article, quotations: Quotation[], subjects: Subjects, roles: Entry['roles'], stamp: string): Entry {
  const texts = new Map(passagesOf(article).map((p) => [p.id, p.text]))
  const said = quotations.map(({ id, kind, wording, speaker, sure, quotedBy, segments }): Said => {
    // A comma that only joins the words to their cue has no place where they stand alone.
    const words = wordsOf({ segments }, texts).map((w) => w.replace(/[,;]$/, ''))
    const source = sourceOf(article, words)
    return { id, kind, wording, speaker, sure, ...(quotedBy === undefined ? {} : { quotedBy }), words, ...(source === undefined ? {} : { source }) }
  })
  const entry = apart(entryOf(article, said, roles, subjects, stamp))
  for (const one of entry.said) if (one.speaker !== null) one.speaker = index.voices.get(one.speaker)?.id ?? one.speaker
  index.entries.push(entry)
  index.bySlug.set(entry.slug, entry)
  return entry
}

/** Ties entries to topics (and all their parents), voices and places. */
function connect(index: EditionIndex): void {
  for (const entry of index.entries) {
    const codes = new Set<string>()
    for (const code of entry.topics) for (let at = index.topics.get(code); at; at = at.parent === null ? undefined : index.topics.get(at.parent)) codes.add(at.qcode)
    for (const code of codes) index.topics.get(code)?.entries.push(entry)
    for (const place of entry.places) {
      const found = index.places.get(place.slug)
      if (found) found.entries.push(entry)
      else index.places.set(place.slug, { place, entries: [entry] })
    }
    for (const id of new Set(sureSpeakers(entry))) {
      const entries = index.byVoice.get(id)
      if (entries) entries.push(entry)
      else index.byVoice.set(id, [entry])
      const total = index.totals.get(id) ?? { quotations: 0, articles: 0 }
      total.articles += 1
      total.quotations += entry.said.filter((s) => isTold(s) && s.speaker === id).length
      index.totals.set(id, total)
    }
  }
}

/** Finds the stories and what is related, now that every article has been read. A story that the editor has not pinned is named after its first part. */
function unroll(index: EditionIndex, corpus: Corpus, pinned: readonly PinnedStory[], watch: Stopwatch): void {
  const threads = findThreads(corpus, pinned)
  const headlines = new Map(pinned.map((s) => [s.id, s.headline]))
  const stories = threads.flatMap(({ id, parts, pinned: isPinned }): Story[] => {
    const entries = parts.flatMap((slug) => index.bySlug.get(slug) ?? [])
    const headline = headlines.get(id) ?? entries[0]?.headline
    return headline === undefined || entries.length < 2 ? [] : [{ id, headline, parts: entries.map((e) => e.slug), entries, pinned: isPinned }]
  })
  const latest = (s: Story) => Math.max(...s.entries.map((e) => e.at))
  for (const story of stories.sort((a, b) => latest(b) - latest(a) || a.id.localeCompare(b.id))) {
    index.stories.set(story.id, story)
    story.entries.forEach((e, i) => index.storyOf.set(e.slug, { story, part: i + 1 }))
  }
  for (const { copies } of threads) for (const { id, of } of copies) index.copyOf.set(id, of)
  const related = findRelated(corpus, threads)
  corpus.close()
  index.related = (slug) => watch.time('related', () => related(slug))
}

/** A quotation that readers are shown with its speaker: sure, and between marks. Reported speech and unclear words are never tallied. */
export function isTold(said: Said): said is Said & { speaker: string } {
  return said.sure && said.speaker !== null && said.kind !== 'indirect'
}

/** Speakers that readers are shown, one for each of their quotations. An unclear speaker is never tallied. */
export function sureSpeakers(entry: Entry): string[] {
  return entry.said.flatMap((s) => (isTold(s) ? [s.speaker] : []))
}

/** The role of a voice in one article: what people.json says of that day, else what the article itself says. */
export function roleIn(voice: Voice, entry: Entry): Role | undefined {
  const said = Object.hasOwn(entry.roles, voice.id) ? entry.roles[voice.id] : undefined
  return roleAt(voice, entry.published.value.slice(0, 10)) ?? (said === undefined ? undefined : { title: said })
}

/** The voices of some entries, most quoted first, each with its tally. */
export function tallies(index: EditionIndex, entries: readonly Entry[]): { voice: Voice; quotations: number; articles: number; role?: string }[] {
  const found = new Map<string, { quotations: number; articles: number; last: Entry }>()
  for (const entry of entries) {
    const speakers = sureSpeakers(entry)
    for (const id of new Set(speakers)) {
      const so = found.get(id) ?? { quotations: 0, articles: 0, last: entry }
      so.quotations += speakers.filter((s) => s === id).length
      so.articles += 1
      if (entry.at > so.last.at) so.last = entry
      found.set(id, so)
    }
  }
  return [...found]
    .flatMap(([id, { quotations, articles, last }]) => {
      const voice = index.voices.get(id)
      const role = voice && roleIn(voice, last)?.title
      return voice ? [{ voice, quotations, articles, ...(role === undefined ? {} : { role }) }] : []
    })
    .sort((a, b) => b.quotations - a.quotations || b.articles - a.articles || a.voice.id.localeCompare(b.voice.id))
}

export function topicRefs(index: EditionIndex, codes: readonly string[]): TopicRef[] {
  return codes.flatMap((code) => {
    const topic = index.topics.get(code)
    return topic ? [{ slug: topic.slug, name: topic.name }] : []
  })
}

