import type { Article } from '../contract/article'
import type { Drawing } from '../contract/drawing'
import type { TopicRef } from '../contract/edition'
import { indexSizes } from '../contract/paths'
import { roleAt, type Role } from '../contract/people'
import type { Problem } from '../contract/problem'
import type { Quotation } from '../contract/quotation'
import { slugOf } from '../contract/slug'
import { findRelated, type RelatedArticle } from '../engines/related/findRelated'
import { createCorpus, type Corpus } from '../engines/terms/corpus'
import { findThreads } from '../engines/threads/findThreads'
import { articleReader, commonStamp } from './articleReader'
import { corpusArticle } from './subjects'
import { checkArticle } from './checks/checkArticle'
import { checkStories } from './checks/checkStories'
import type { PinnedStory, Topic } from './dataForms'
import { openReadings, readingsInMemory, type Readings } from './keep/openReadings'
import type { Outline } from './outline'
import type { Data } from './readData'
import { readDrawings } from './pictures/readDrawings'
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
  const common = commonStamp(data, keep?.code ?? '')
  const readings = keep ? openReadings(keep.folder, common) : readingsInMemory()
  const index: EditionIndex = {
    data, readings, sizes, drawings: pictured.drawings, entries: [], bySlug: new Map(), topics, voices: new Map(), byVoice: new Map(), totals: new Map(), stories: new Map(), storyOf: new Map(), copyOf: new Map(), places: new Map(), related: () => [], redirects: new Map(),
  }
  const problems: Problem[] = [...data.strays, ...pictured.problems]
  const slugs = new Set(data.slugs)
  const beside = { topics: index.topics, slugs, pictures: new Set(data.pictures) }
  const corpus = createCorpus()
  const readOne = articleReader(data, people, readings, common, watch)
  for (const [done, slug] of data.slugs.entries()) {
    const { stamp, outline, problems: found } = await readOne(slug)
    problems.push(...found)
    if (outline) {
      const { speakers, named, paragraphs } = outline
      for (const speaker of speakers) if (!index.voices.has(speaker.id)) index.voices.set(speaker.id, voiceOf(speaker, people))
      problems.push(...outline.problems, ...checkArticle(outline.entry, named, beside), ...addRedirects(index, slug, named.redirects, slugs))
      const entry = addEntry(index, outline.entry, stamp)
      watch.time('terms', () => corpus.add(corpusArticle(entry, paragraphs, topics)))
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
function addRedirects(index: EditionIndex, slug: string, redirects: readonly string[], known: ReadonlySet<string>): Problem[] {
  return redirects.flatMap((old, i) => {
    const claimed = index.redirects.get(old)
    if (!known.has(old) && claimed === undefined) index.redirects.set(old, slug)
    return claimed === undefined ? [] : [{ file: `data/articles/${slug}.json`, place: `redirects.${i}`, reason: `${old} leads to ${claimed} already`, remedy: 'leave it in one article only' }]
  })
}

/** All that is said by one voice shares one string of its id. */
function addEntry(index: EditionIndex, outlined: Outline['entry'], stamp: string): Entry {
  const entry: Entry = Object.assign(outlined, { row: -1, stamp })
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

