import { passagesOf, type Article } from '../../contract/article'
import type { StoryPart, StoryShard } from '../../contract/storyShard'
import { storyPageSize } from '../../contract/paths'
import { findRepeats } from '../../engines/repeats/findRepeats'
import { wordCount } from '../../engines/terms/wordCount'
import { sureSpeakers, tallies, type EditionIndex, type Entry, type Story } from '../indexEdition'
import { tinted, type Voice } from '../voices'
import { drawingsOf } from '../pictures/readDrawings'
import { knownCards } from './articleFile'
import { remembering } from './remembering'
import { storyParts, type StoryParts } from './storyParts'
import { toldBy } from './voiceFile'

const shownAgain = 5
/** Shorter words are said again by chance. */
const fewestWords = 3

export const storyPages = (story: Story) => Math.ceil(story.entries.length / storyPageSize)

/** What every page of a story tells of the whole of it. */
const wholeStory = remembering(1, (index, id: string) => {
  const entries = index.stories.get(id)?.entries ?? []
  const outline = storyParts(index, id).map(({ article, newness }) => ({ slug: article.slug, ...counted(article, newness.told) }))
  return { outline, again: saidAgain(index, entries) }
})

/** Makes one page of a story: some of its parts with their text, what earlier parts told of it, who speaks in which, what is said again in any other. */
export function storyFile(index: EditionIndex, id: string, page: number): StoryShard | undefined {
  const story = index.stories.get(id)
  const [first, last] = [story?.entries[0]?.published, story?.entries.at(-1)?.published]
  if (!story || !first || !last || !Number.isInteger(page) || page < 1 || page > storyPages(story)) return undefined
  const from = (page - 1) * storyPageSize
  const here = <T>(all: readonly T[]) => all.slice(from, from + storyPageSize)
  const { outline, again } = wholeStory(index, id)
  const entries = here(story.entries)
  const found = tallies(index, entries)
  const refs = tinted(found.map((t) => t.voice))
  const spoken = entries.map((e) => sureSpeakers(e))
  return {
    id,
    headline: story.headline,
    page,
    pages: storyPages(story),
    from: from + 1,
    span: { first, last },
    outline,
    voices: found.flatMap(({ voice, quotations, articles, role }) => {
      const ref = refs.get(voice.id)
      return ref ? [{ ...ref, quotations, articles, ...(role === undefined ? {} : { role }), parts: spoken.map((ids) => ids.filter((v) => v === voice.id).length) }] : []
    }),
    again: again.filter((a) => a.parts.some((n) => n > from && n <= from + entries.length)).slice(0, shownAgain).flatMap(({ by, ...told }) => {
      const voice = refs.get(by.id) ?? tinted([by]).get(by.id)
      return voice ? [{ ...told, voice }] : []
    }),
    parts: here(storyParts(index, id)).map((part) => partOf(index, part)),
  }
}

function partOf(index: EditionIndex, { article, quotations, newness }: StoryParts[number]): StoryPart {
  const entry = index.bySlug.get(article.slug)
  const { slug, headline, language, direction, blocks, notes, published: { value, precision }, dateline } = article
  return { slug, headline, language, direction, published: { value, precision }, ...(dateline === undefined ? {} : { place: dateline.place }), blocks, notes, quotations, known: entry ? knownCards(index, entry) : [], drawings: drawingsOf(index.drawings, entry?.pictures ?? []), told: newness.told }
}

function counted(article: Article, told: Readonly<Record<string, number[]>>): { words: number; newWords: number } {
  const counts = passagesOf(article).map(({ id, text }) => ({ words: wordCount(text), isNew: told[id.split('.')[0] ?? id] === undefined }))
  const sum = (of: typeof counts) => of.reduce((n, c) => n + c.words, 0)
  return { words: sum(counts), newWords: sum(counts.filter((c) => c.isNew)) }
}

/** Quotations that more than one part carries, in the same words or worded otherwise; never of machine-translated words. */
function saidAgain(index: EditionIndex, entries: readonly Entry[]): (Omit<StoryShard['again'][number], 'voice'> & { by: Voice })[] {
  const numberOf = new Map(entries.map((entry, i) => [entry, i + 1]))
  return tallies(index, entries).flatMap(({ voice: by }) => {
    const told = toldBy(entries, by.id).filter(({ said }) => said.wording !== 'machine translation' && wordCount(said.words.join(' ')) >= fewestWords)
    const repeats = findRepeats(told.map(({ said }) => ({ id: said.id, words: said.words.join(' ') })))
    const numbers = new Map(told.map(({ said, entry }) => [said.id, numberOf.get(entry) ?? 0]))
    const seen = new Set<string>()
    return told.flatMap(({ said }) => {
      const { same = [], otherwise = [] } = repeats.get(said.id) ?? {}
      const ids = [said.id, ...same, ...otherwise]
      const parts = [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b)
      if (seen.has(said.id) || parts.length < 2) return []
      for (const id of ids) seen.add(id)
      return [{ words: said.words.join(' … '), by, parts, otherwise: otherwise.length > 0 }]
    })
  })
}
