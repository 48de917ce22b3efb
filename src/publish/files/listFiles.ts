import type { About, Aside, IndexedVoice, ListPage, TopicNode } from '../../contract/edition'
import { listPageSize } from '../../contract/paths'
import { sureSpeakers, topicRefs, type EditionIndex, type Entry } from '../indexEdition'
import { cardOf, storyLine, voiceTallies } from './cards'

const shownVoices = 6
const shownStories = 4

export const pagesOf = (entries: readonly Entry[]) => Math.max(1, Math.ceil(entries.length / listPageSize))

export function listPage(index: EditionIndex, entries: readonly Entry[], page: number): ListPage | undefined {
  const pages = pagesOf(entries)
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined
  const cards = entries.slice((page - 1) * listPageSize, page * listPageSize).map((e) => cardOf(index, e))
  return { page, pages, total: entries.length, cards }
}

/** Of a list, how many of its newest entries count for what stands beside it. */
export const asideSize = 1000

/** Voices and stories of a list. Only its newest entries are counted, which is what "now" means in a list that long. */
export function asideOf(index: EditionIndex, entries: readonly Entry[]): Aside {
  const recent = entries.slice(0, asideSize)
  const inside = new Set(recent.map((e) => e.slug))
  const stories = [...index.stories.values()].filter((s) => s.parts.some((p) => inside.has(p))).slice(0, shownStories)
  return { voices: voiceTallies(index, recent, shownVoices), stories: stories.map((s) => storyLine(index, s)) }
}

/** Topics that an article carries, with their parents; top topics by name, children by name below theirs. */
export function topicTree(index: EditionIndex): TopicNode[] {
  return [...index.topics.values()]
    .filter((t) => t.entries.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((t) => {
      const parent = t.parent === null ? undefined : index.topics.get(t.parent)
      return { slug: t.slug, name: t.name, parent: parent?.slug ?? null, count: t.entries.length, ...(t.definition === undefined ? {} : { definition: t.definition }) }
    })
}

/** Every voice with the top topics on which it is quoted, the commonest first. */
export function voiceIndex(index: EditionIndex): IndexedVoice[] {
  const topOf = (code: string): string => {
    const parent = index.topics.get(code)?.parent
    return parent === undefined || parent === null ? code : topOf(parent)
  }
  return voiceTallies(index, index.entries).map((voice) => {
    const counts = new Map<string, number>()
    for (const entry of index.byVoice.get(voice.id) ?? []) for (const top of new Set(entry.topics.map(topOf))) counts.set(top, (counts.get(top) ?? 0) + 1)
    return { ...voice, topics: topicRefs(index, [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([code]) => code)) }
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
