import { passagesOf, type Article } from '../../contract/article'
import type { ArticleShard, ArticleVoice, PlaceMap, Related } from '../../contract/edition'
import type { Quotation } from '../../contract/quotation'
import { analyse, wordCount } from '../analyse'
import { roleIn, tallies, topicRefs, type EditionIndex, type Entry } from '../indexEdition'
import { wordsOf } from '../quotationIds'
import { readArticle, readOverrides } from '../readData'
import { initialsOf } from '../voices'
import { articleTints } from './cards'
import { saidBefore } from './saidBefore'
import { storyParts } from './storyParts'
import { readDrawings } from '../pictures/readDrawings'
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

function articleVoices(index: EditionIndex, entry: Entry, share: Map<string, number>): ArticleVoice[] {
  const refs = articleTints(index, entry)
  return tallies(index, [entry]).flatMap(({ voice, quotations }): ArticleVoice[] => {
    const ref = refs.get(voice.id)
    const role = roleIn(voice, entry)
    const everywhere = index.totals.get(voice.id) ?? nowhere
    return ref ? [{ ...ref, ...(role ? { role } : {}), quotations, share: share.get(voice.id) ?? 0, everywhere }] : []
  })
}

/** Voices that are only reported, never quoted, in this article. Neutral in tint; their page is there only where they are quoted elsewhere. */
function reportedVoices(index: EditionIndex, entry: Entry, quotations: readonly Quotation[], quoted: ReadonlySet<string>): ArticleVoice[] {
  const ids = new Set(quotations.flatMap((q) => (q.kind === 'indirect' && q.speaker !== null && !quoted.has(q.speaker) ? [q.speaker] : [])))
  return [...ids].flatMap((id): ArticleVoice[] => {
    const voice = index.voices.get(id)
    const role = voice && roleIn(voice, entry)
    return voice ? [{ id, name: voice.name, initials: initialsOf(voice.name), kind: voice.kind, tint: 0, ...(role ? { role } : {}), quotations: 0, share: 0, everywhere: index.totals.get(id) ?? nowhere }] : []
  })
}

const nowhere = { quotations: 0, articles: 0 }

/** Makes the file of one article: reads it again, so that the index need not hold its text. Undefined where it cannot be read any more. */
export async function articleFile(index: EditionIndex, slug: string): Promise<ArticleShard | undefined> {
  const entry = index.bySlug.get(slug)
  const [read, overrides] = await Promise.all([readArticle(index.data.folder, slug), readOverrides(index.data.folder, slug)])
  if (!entry || !read.ok) return undefined
  const { quotations } = analyse(read.value, index.data.people, overrides.ok ? overrides.value : [])
  const { provenance: _, ...article } = read.value
  const position = index.storyOf.get(slug)
  const addedBy = new Map(position ? (await storyParts(index, position.story.id)).map((p) => [p.article.slug, p.newness.added]) : [])
  const share = shares(read.value, quotations, entry.words)
  const voices = articleVoices(index, entry, share).sort((a, b) => b.share - a.share)
  return {
    article,
    minutes: entry.minutes,
    topics: topicRefs(index, entry.topics),
    topicWords: Object.fromEntries(Object.entries(entry.topicWords).map(([code, words]) => [index.topics.get(code)?.slug ?? code, words])),
    quotations,
    before: saidBefore(index, entry, quotations),
    voices: [...voices, ...reportedVoices(index, entry, quotations, new Set(voices.map((v) => v.id)))],
    ...copiedFrom(index, slug),
    story: position
      ? {
          id: position.story.id,
          headline: position.story.headline,
          part: position.part,
          of: position.story.parts.length,
          parts: position.story.parts.flatMap((s) => {
            const part = index.bySlug.get(s)
            const added = addedBy.get(s)
            return part ? [{ slug: s, headline: part.headline, published: part.published, ...(added === undefined ? {} : { added }) }] : []
          }),
        }
      : null,
    related: relatedTo(index, slug),
    where: whereOf(entry),
    known: knownCards(index, read.value),
    drawings: await readDrawings(index.data.folder, article),
  }
}

/** Slugs of this edition that an article's related cards lead to. */
export function knownCards(index: EditionIndex, { blocks }: Pick<Article, 'blocks'>): string[] {
  return blocks.flatMap((b) => (b.type === 'related' && b.slug !== undefined && index.bySlug.has(b.slug) ? [b.slug] : []))
}

/** The article whose text this one repeats, where it is a copy. */
function copiedFrom(index: EditionIndex, slug: string): Pick<ArticleShard, 'copyOf'> {
  const original = index.bySlug.get(index.copyOf.get(slug) ?? '')
  return original ? { copyOf: { slug: original.slug, headline: original.headline } } : {}
}

const shownPlaces = 4

const maps = new Map<string, PlaceMap>()
const rememberedMaps = 500

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

/** What the engine ties to an article, with names instead of ids. */
function relatedTo(index: EditionIndex, slug: string): Related[] {
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
