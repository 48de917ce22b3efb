import type { About, Aside, ListPage, TopicNode } from '../../contract/edition'
import { listPageSize } from '../../contract/paths'
import { sureSpeakers, type EditionIndex, type Entry } from '../indexEdition'
import { cardOf, voiceTallies } from './cards'
import { latestStories, storyLine } from './storyLists'

const shownVoices = 6
const shownStories = 4

export const pagesOf = (entries: readonly Entry[]) => Math.max(1, Math.ceil(entries.length / listPageSize))

/** `of` says what the list is of. */
export function listPage(index: EditionIndex, entries: readonly Entry[], page: number, of: Pick<ListPage, 'definition' | 'place'> = {}): ListPage | undefined {
  const pages = pagesOf(entries)
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined
  const cards = entries.slice((page - 1) * listPageSize, page * listPageSize).map((e) => cardOf(index, e))
  return { page, pages, total: entries.length, cards, ...of }
}

/** Of a list, how many of its newest entries count for what stands beside it. */
export const asideSize = 1000

/** Voices and stories of a list. Only its newest entries are counted, which is what "now" means in a list that long. */
export function asideOf(index: EditionIndex, entries: readonly Entry[]): Aside {
  const recent = entries.slice(0, asideSize)
  return { voices: voiceTallies(index, recent, shownVoices), stories: latestStories(index, recent, shownStories).map((s) => storyLine(index, s)) }
}

/** Topics that an article carries, with their parents; top topics by name, children by name below theirs. */
export function topicTree(index: EditionIndex): TopicNode[] {
  return [...index.topics.values()]
    .filter((t) => t.entries.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((t) => {
      const parent = t.parent === null ? undefined : index.topics.get(t.parent)
      return { slug: t.slug, name: t.name, parent: parent?.slug ?? null, count: t.entries.length }
    })
}

/** The articles of a topic by number, the edition's oldest being 0, in rising order. */
export function topicArticles(index: EditionIndex, entries: readonly Entry[]): number[] {
  const all = index.entries.length
  return entries.map((e) => all - 1 - e.row).reverse()
}

export function aboutFile(index: EditionIndex): About {
  const said = index.entries.flatMap((e) => e.said).filter((s) => s.kind !== 'indirect')
  return {
    paragraphs: index.data.site.about?.paragraphs ?? [],
    credits: index.data.site.about?.credits ?? [],
    articles: index.entries.length,
    stories: index.stories.size,
    voices: index.byVoice.size,
    quotations: { all: said.length, sure: index.entries.reduce((sum, e) => sum + sureSpeakers(e).length, 0) },
  }
}
