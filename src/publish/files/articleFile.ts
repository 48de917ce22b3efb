import { passagesOf, type Article } from '../../contract/article'
import type { ArticleShard, ArticleVoice, PlaceMap, Related } from '../../contract/edition'
import type { Quotation } from '../../contract/quotation'
import { wordCount } from '../../engines/terms/wordCount'
import { roleIn, tallies, topicRefs, type EditionIndex, type Entry } from '../indexEdition'
import { wordsOf } from '../quotationIds'
import { initialsOf } from '../voices'
import { articleTints } from './cards'
import { remembering } from './remembering'
import { saidBefore } from './saidBefore'
import { shownQuotations } from './shownQuotation'
import { storyParts } from './storyParts'
import { drawingsOf } from '../pictures/readDrawings'
import { locatorMap } from '../maps/locatorMap'

/** Words of the article that each voice speaks, in per cent of all its words, rounded to one decimal. */
function shares(article: Article, quotations: Quotation[], words: number): Map<string, number> {
  const texts = new Map(passagesOf(article).map((p) => [p.id, p.text]))
  const spoken = new Map<string, number>()
  // words inside another's words are that other's already
  for (const q of quotations)
    if (q.quotedBy === undefined && q.sure && q.speaker !== null && q.kind !== 'indirect') spoken.set(q.speaker, (spoken.get(q.speaker) ?? 0) + wordCount(wordsOf(q, texts).join(' ')))
  return new Map([...spoken].map(([id, count]) => [id, Math.round((1000 * count) / words) / 10]))
}

function articleVoices(index: EditionIndex, entry: Entry): ArticleVoice[] {
  const refs = articleTints(index, entry)
  return tallies(index, [entry]).flatMap(({ voice, quotations }): ArticleVoice[] => {
    const ref = refs.get(voice.id)
    const role = shownRole(roleIn(voice, entry))
    const everywhere = index.totals.get(voice.id) ?? nowhere
    return ref ? [{ ...ref, ...(role ? { role } : {}), quotations, share: 0, everywhere }] : []
  })
}

/** Voices that are only reported, never quoted, in this article. Neutral in tint; their page is there only where they are quoted elsewhere. */
function reportedVoices(index: EditionIndex, entry: Entry, quoted: ReadonlySet<string>): ArticleVoice[] {
  const ids = new Set(entry.said.flatMap((q) => (q.kind === 'indirect' && q.speaker !== null && !quoted.has(q.speaker) ? [q.speaker] : [])))
  return [...ids].flatMap((id): ArticleVoice[] => {
    const voice = index.voices.get(id)
    const role = voice && shownRole(roleIn(voice, entry))
    return voice ? [{ id, name: voice.name, initials: initialsOf(voice.name), kind: voice.kind, tint: 0, ...(role ? { role } : {}), quotations: 0, share: 0, everywhere: index.totals.get(id) ?? nowhere }] : []
  })
}

/** Of a role's dates readers see the years. */
function shownRole(role: ReturnType<typeof roleIn>): ArticleVoice['role'] {
  if (!role) return undefined
  const { title, from, to } = role
  return { title, ...(from === undefined ? {} : { from: from.slice(0, 4) }), ...(to === undefined ? {} : { to: to.slice(0, 4) }) }
}

const nowhere = { quotations: 0, articles: 0 }

/** Makes the file of one article from what was kept of it, so that the index need not hold its text. */
export function articleFile(index: EditionIndex, slug: string): ArticleShard | undefined {
  const entry = index.bySlug.get(slug)
  // a story's articles follow it, and it has read them
  const inStory = index.storyOf.get(slug)?.story.id
  const reading = (inStory === undefined ? undefined : storyParts(index, inStory).find((part) => part.article.slug === slug)) ?? index.readings.get(slug)
  if (!entry || !reading) return undefined
  const { quotations } = reading
  const { provenance: _, places: __, quotationSources: ___, ...article } = reading.article
  const position = index.storyOf.get(slug)
  const quoted = articleVoices(index, entry)
  const share = shares(reading.article, quotations, entry.words)
  return {
    article: shownArticle(article),
    minutes: entry.minutes,
    topics: topicRefs(index, entry.topics),
    topicWords: Object.fromEntries(Object.entries(entry.topicWords).map(([code, words]) => [index.topics.get(code)?.slug ?? code, words])),
    quotations: shownQuotations(reading.article, quotations),
    before: saidBefore(index, entry),
    voices: [...quoted.map((v) => ({ ...v, share: share.get(v.id) ?? 0 })).sort((a, b) => b.share - a.share), ...reportedVoices(index, entry, new Set(quoted.map((v) => v.id)))],
    ...copiedFrom(index, slug),
    story: position ? { id: position.story.id, headline: position.story.headline, part: position.part, of: position.story.parts.length, parts: partsOf(index, position.story.id, position.part) } : null,
    related: relatedTo(index, slug),
    where: whereOf(entry),
    known: knownCards(index, entry),
    drawings: drawingsOf(index.drawings, entry.pictures),
  }
}

/** Without what no page says: its old addresses, its topics by their codes, the days of its sources. */
function shownArticle(article: Omit<Article, 'provenance' | 'places' | 'quotationSources'>): ArticleShard['article'] {
  const { redirects: _, topics: __, sources, ...shown } = article
  return { ...shown, sources: sources.map(({ date: _date, ...source }) => source) }
}

/** A story of more parts than these is shown by its ends and by the parts about the one that is read: each of them has a page that tells of the others. */
const mostParts = 12
const about = 4

function partsOf(index: EditionIndex, id: string, here: number): NonNullable<ArticleShard['story']>['parts'] {
  const all = storyParts(index, id)
  let skipped = 0
  return all.flatMap(({ article: { slug }, newness: { added } }, i) => {
    const part = index.bySlug.get(slug)
    if (!part) return []
    const isShown = all.length <= mostParts || i === 0 || i === all.length - 1 || Math.abs(i + 1 - here) <= about
    if (!isShown) {
      skipped += 1
      return []
    }
    const left = skipped
    skipped = 0
    return [{ slug, headline: part.headline, published: part.published, ...(added === undefined ? {} : { added }), ...(left === 0 ? {} : { skipped: left }) }]
  })
}

/** Slugs of this edition that an article's related cards lead to. */
export function knownCards(index: EditionIndex, { cards }: Entry): string[] {
  return cards.filter((slug) => index.bySlug.has(slug))
}

/** The article whose text this one repeats, where it is a copy. */
export function copiedFrom(index: EditionIndex, slug: string): Pick<ArticleShard, 'copyOf'> {
  const original = index.bySlug.get(index.copyOf.get(slug) ?? '')
  return original ? { copyOf: { slug: original.slug, headline: original.headline } } : {}
}

const shownPlaces = 4

const maps = new Map<string, PlaceMap>()
const rememberedMaps = 4000

/** Many articles happen in the same places, and a map takes longer to draw than the rest of an article's file. */
function mapOf(places: Entry['places']): PlaceMap {
  const key = places.map((p) => `${p.slug} ${p.lat} ${p.lon}`).join()
  const known = maps.get(key) ?? locatorMap(places)
  maps.delete(key)
  maps.set(key, known)
  const oldest = maps.keys().next().value
  if (maps.size > rememberedMaps && oldest !== undefined) maps.delete(oldest)
  return known
}

function whereOf({ places }: Entry): ArticleShard['where'] {
  const shown = places.slice(0, shownPlaces)
  return shown.length === 0 ? null : { map: mapOf(shown), places: shown.map(({ slug, name, country }) => ({ slug, name, country })) }
}

const shownRelated = 4

/** What the engine ties to an article, with names instead of ids. Asked for twice in a row: to tell whether the article's file is as it was, and to make it. */
export const relatedTo = remembering(1, findRelatedTo)

function findRelatedTo(index: EditionIndex, slug: string): Related[] {
  const speakerName = (id: string) => index.voices.get(id)?.name ?? id
  const topicName = (code: string) => index.topics.get(code)?.name ?? code
  return index.related(slug).slice(0, shownRelated).flatMap(({ id, reason }): Related[] => {
    const other = index.bySlug.get(id)
    if (!other) return []
    const { headline, published } = other
    const named: Related['reason'] =
      reason.kind === 'speakerAndTopic' ? { kind: reason.kind, speaker: speakerName(reason.speaker), topic: topicName(reason.topic) }
      : reason.kind === 'speaker' ? { kind: reason.kind, speaker: speakerName(reason.speaker) }
      : reason.kind === 'topic' ? { kind: reason.kind, topic: topicName(reason.topic) }
      : reason
    return [{ slug: id, headline, published, reason: named }]
  })
}
