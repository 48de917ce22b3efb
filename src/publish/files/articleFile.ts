import { passagesOf, type Article } from '../../contract/article'
import type { ArticleShard, ArticleVoice } from '../../contract/edition'
import type { Quotation } from '../../contract/quotation'
import { analyse, wordCount } from '../analyse'
import { roleIn, tallies, topicRefs, type EditionIndex, type Entry } from '../indexEdition'
import { wordsOf } from '../quotationIds'
import { readArticle, readOverrides } from '../readData'
import { initialsOf } from '../voices'
import { articleTints } from './cards'
import { saidBefore } from './saidBefore'
import { relatedTo } from './relatedTo'

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
  const share = shares(read.value, quotations, entry.words)
  const voices = articleVoices(index, entry, share).sort((a, b) => b.share - a.share)
  return {
    article,
    minutes: entry.minutes,
    topics: topicRefs(index, entry.topics),
    quotations,
    before: saidBefore(index, entry, quotations),
    voices: [...voices, ...reportedVoices(index, entry, quotations, new Set(voices.map((v) => v.id)))],
    story: position
      ? {
          id: position.story.id,
          headline: position.story.headline,
          part: position.part,
          of: position.story.parts.length,
          parts: position.story.parts.flatMap((s) => {
            const part = index.bySlug.get(s)
            return part ? [{ slug: s, headline: part.headline, published: part.published, ...(part.place === undefined ? {} : { place: part.place }) }] : []
          }),
        }
      : null,
    related: relatedTo(index, entry),
    known: article.blocks.flatMap((b) => (b.type === 'related' && b.slug !== undefined && index.bySlug.has(b.slug) ? [b.slug] : [])),
  }
}
