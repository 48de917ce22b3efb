import type { Card, Tile, VoiceTally } from '../../contract/edition'
import { wordCount } from '../../engines/terms/wordCount'
import { isTold, roleIn, tallies, topicRefs, type EditionIndex, type Entry, type Said } from '../indexEdition'
import { tinted } from '../voices'
import { remembering } from './remembering'

/** Machine-translated words are never a tile; nor are words at second hand, a fragment too short to stand alone, or a passage too long to be a picture. */
const fewestWords = 6
const mostWords = 34

function admissible(said: Said): boolean {
  const count = wordCount(said.words.join(' '))
  return isTold(said) && said.quotedBy === undefined && said.words.length === 1 && (said.wording === 'verbatim' || said.wording === 'official translation') && count >= fewestWords && count <= mostWords
}

/** The strongest quotation: whole utterances before fragments, then the one nearest to sixteen words, then the earliest. */
function strongest(entry: Entry): Said | undefined {
  const distance = (s: Said) => Math.abs(wordCount(s.words.join(' ')) - 16) + (s.kind === 'direct' ? 0 : 30)
  return entry.said.filter(admissible).sort((a, b) => distance(a) - distance(b))[0]
}

/** A document's quotation is found at a locator; a person's is spoken in a role. */
function tileOf(index: EditionIndex, entry: Entry, refs: ReturnType<typeof tinted>): Tile | undefined {
  const said = strongest(entry)
  const voice = said?.speaker == null ? undefined : refs.get(said.speaker)
  if (!said || !voice) return undefined
  const speaker = index.voices.get(voice.id)
  const detail = voice.kind === 'document' ? said.source?.locator : speaker && roleIn(speaker, entry)?.title
  return { words: said.words.join(' '), voice, ...(detail === undefined ? {} : { detail }) }
}

/** Tints of one article's voices, by how often each is quoted. */
export function articleTints(index: EditionIndex, entry: Entry) {
  return tinted(tallies(index, [entry]).map((t) => t.voice))
}

/** Cards that are kept: a card stands in half a dozen lists, and those that show the same days are made one after another. */
const keptCards = 5000

export const cardOf = remembering(keptCards, makeCard)

function makeCard(index: EditionIndex, entry: Entry): Card {
  const refs = articleTints(index, entry)
  const position = index.storyOf.get(entry.slug)
  const tile = tileOf(index, entry, refs)
  return {
    slug: entry.slug,
    headline: entry.headline,
    ...(entry.standfirst === undefined ? {} : { standfirst: entry.standfirst }),
    language: entry.language,
    published: entry.published,
    ...(entry.place === undefined ? {} : { place: entry.place }),
    ...(entry.source === undefined ? {} : { source: entry.source }),
    minutes: entry.minutes,
    topics: topicRefs(index, entry.topics),
    voices: [...refs.values()],
    ...(position ? { story: { id: position.story.id, headline: position.story.headline, part: position.part, of: position.story.parts.length } } : {}),
    ...(tile ? { tile } : {}),
  }
}

/** Voices of some entries with their tallies, most quoted first. */
export function voiceTallies(index: EditionIndex, entries: readonly Entry[], most = Infinity): VoiceTally[] {
  const all = tallies(index, entries).slice(0, most)
  return all.flatMap(({ voice, quotations, articles, role }) => {
    // Names stand beside these tints, so each voice keeps its own, though two may be alike.
    const ref = tinted([voice]).get(voice.id)
    return ref ? [{ ...ref, quotations, articles, ...(role === undefined ? {} : { role }) }] : []
  })
}

