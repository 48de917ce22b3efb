import type { StoriesPage, StoryLine } from '../../contract/edition'
import { tallies, type EditionIndex, type Entry, type Story } from '../indexEdition'
import { tinted } from '../voices'

/** Parts and voices that a list shows of one story. */
const shownParts = 12
const shownVoices = 8

export function storyLine(index: EditionIndex, { id, headline, entries }: Story): StoryLine {
  const voices = tallies(index, entries).map((t) => t.voice)
  return {
    id,
    headline,
    count: entries.length,
    first: entries[0]?.published ?? { value: '', precision: 'day' },
    parts: entries.slice(-shownParts).map(({ slug, headline: title, published }) => ({ slug, headline: title, published })),
    speakers: voices.length,
    voices: [...tinted(voices.slice(0, shownVoices)).values()],
  }
}

export const storiesPages = (index: EditionIndex) => Math.max(1, Math.ceil(index.stories.size / index.sizes.stories))

/** One page of the stories, the one with the latest part first. */
export function storiesPage(index: EditionIndex, page: number): StoriesPage | undefined {
  const [pages, size] = [storiesPages(index), index.sizes.stories]
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined
  const shown = [...index.stories.values()].slice((page - 1) * size, page * size)
  return { page, pages, total: index.stories.size, stories: shown.map((s) => storyLine(index, s)) }
}

const ranks = new WeakMap<EditionIndex, ReadonlyMap<Story, number>>()

/** The stories of some entries, the one with the latest part first. It goes by the entries, since an edition has more stories than a list has articles. */
export function latestStories(index: EditionIndex, entries: readonly Entry[], most: number): Story[] {
  const rank = ranks.get(index) ?? new Map([...index.stories.values()].map((story, i) => [story, i]))
  ranks.set(index, rank)
  const found = new Set(entries.flatMap((e) => index.storyOf.get(e.slug)?.story ?? []))
  return [...found].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)).slice(0, most)
}
