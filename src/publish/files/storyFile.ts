import { passagesOf, type Article } from '../../contract/article'
import type { StoryPart, StoryShard } from '../../contract/edition'
import { findRepeats } from '../../engines/repeats/findRepeats'
import { wordCount } from '../analyse'
import { sureSpeakers, tallies, type EditionIndex, type Entry } from '../indexEdition'
import { tinted } from '../voices'
import { drawingsOf } from '../pictures/readDrawings'
import { knownCards } from './articleFile'
import { storyParts, type StoryParts } from './storyParts'
import { toldBy } from './voiceFile'

const shownAgain = 5
/** Shorter words are said again by chance. */
const fewestWords = 3

/** Makes the file of one story: every part with its text, what earlier parts told of it, who speaks in which, what is said again. */
export function storyFile(index: EditionIndex, id: string): StoryShard | undefined {
  const story = index.stories.get(id)
  if (!story) return undefined
  const parts = storyParts(index, id)
  const found = tallies(index, story.entries)
  const refs = tinted(found.map((t) => t.voice))
  const spoken = story.entries.map((e) => sureSpeakers(e))
  return {
    id,
    headline: story.headline,
    voices: found.flatMap(({ voice, quotations, articles, role }) => {
      const ref = refs.get(voice.id)
      return ref ? [{ ...ref, quotations, articles, ...(role === undefined ? {} : { role }), parts: spoken.map((ids) => ids.filter((v) => v === voice.id).length) }] : []
    }),
    again: saidAgain(story.entries, refs),
    parts: parts.map((part) => partOf(index, part)),
  }
}

function partOf(index: EditionIndex, { article, quotations, newness }: StoryParts[number]): StoryPart {
  const entry = index.bySlug.get(article.slug)
  const { slug, headline, language, direction, blocks, notes, published: { value, precision }, dateline } = article
  const { words, newWords } = counted(article, newness.told)
  return { slug, headline, language, direction, published: { value, precision }, ...(dateline === undefined ? {} : { place: dateline.place }), words, newWords, blocks, notes, quotations, known: entry ? knownCards(index, entry) : [], drawings: drawingsOf(index.drawings, entry?.pictures ?? []), told: newness.told }
}

function counted(article: Article, told: Readonly<Record<string, number[]>>): { words: number; newWords: number } {
  const counts = passagesOf(article).map(({ id, text }) => ({ words: wordCount(text), isNew: told[id.split('.')[0] ?? id] === undefined }))
  const sum = (of: typeof counts) => of.reduce((n, c) => n + c.words, 0)
  return { words: sum(counts), newWords: sum(counts.filter((c) => c.isNew)) }
}

/** Quotations that more than one part carries, in the same words or worded otherwise; never of machine-translated words. */
function saidAgain(entries: readonly Entry[], refs: ReturnType<typeof tinted>): StoryShard['again'] {
  return [...refs.values()]
    .flatMap((voice) => {
      const told = toldBy(entries, voice.id).filter(({ said }) => said.wording !== 'machine translation' && wordCount(said.words.join(' ')) >= fewestWords)
      const repeats = findRepeats(told.map(({ said }) => ({ id: said.id, words: said.words.join(' ') })))
      const numbers = new Map(told.map(({ said, entry }) => [said.id, entries.indexOf(entry) + 1]))
      const seen = new Set<string>()
      return told.flatMap(({ said }) => {
        const { same = [], otherwise = [] } = repeats.get(said.id) ?? {}
        const ids = [said.id, ...same, ...otherwise]
        const parts = [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b)
        if (seen.has(said.id) || parts.length < 2) return []
        for (const id of ids) seen.add(id)
        return [{ words: said.words.join(' … '), voice, parts, otherwise: otherwise.length > 0 }]
      })
    })
    .slice(0, shownAgain)
}
