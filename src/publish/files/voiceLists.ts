import type { IndexedVoice, NamesFromTo, VoicesPage, VoicesUnder, VoiceTally } from '../../contract/edition'
import { filedName, letterOf, nameKey, otherLetter } from '../../contract/nameOrder'
import { topicRefs, type EditionIndex } from '../indexEdition'
import { voiceTallies } from './cards'

/** A page of a letter: its voices by name. */
type Page = { names: NamesFromTo; voices: VoiceTally[] }
/** All voices, most quoted first; by letter only where one page cannot hold them. */
type Register = { all: VoiceTally[]; letters: Map<string, Page[]> }

const registers = new WeakMap<EditionIndex, Register>()

/** Counted and sorted once, since each page of the index is a part of it. */
function registerOf(index: EditionIndex): Register {
  const known = registers.get(index)
  if (known) return known
  const all = voiceTallies(index, index.entries)
  const register = { all, letters: all.length > index.sizes.voices ? byLetter(all, index.sizes.voices) : new Map<string, Page[]>() }
  registers.set(index, register)
  return register
}

function byLetter(all: readonly VoiceTally[], size: number): Map<string, Page[]> {
  const filed = all.map((voice) => {
    const name = filedName(voice)
    return { voice, name, key: nameKey(name) }
  })
  // By signs, not by a locale, so that every machine writes the same pages.
  filed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.voice.id < b.voice.id ? -1 : 1))
  const groups = new Map<string, typeof filed>()
  for (const one of filed) {
    const letter = letterOf(one.key)
    const group = groups.get(letter)
    if (group) group.push(one)
    else groups.set(letter, [one])
  }
  const letters = [...groups].sort(([a], [b]) => Number(a === otherLetter) - Number(b === otherLetter) || (a < b ? -1 : 1))
  return new Map(letters.map(([letter, group]) => [letter, evenly(group, size).map((part): Page => ({ names: { from: part[0]?.name ?? '', to: part.at(-1)?.name ?? '' }, voices: part.map((p) => p.voice) }))]))
}

/** As few parts as hold at most `size`, and of like length, so that none is a leftover. */
function evenly<T>(items: readonly T[], size: number): T[][] {
  const parts = Math.ceil(items.length / size)
  return Array.from({ length: parts }, (_, i) => items.slice(Math.round((i * items.length) / parts), Math.round(((i + 1) * items.length) / parts)))
}

/** The letters under which voices stand, with how many pages each has; none where one page holds all voices. */
export const lettersOf = (index: EditionIndex): { letter: string; pages: number }[] => [...registerOf(index).letters].map(([letter, pages]) => ({ letter, pages: pages.length }))

export function voicesFile(index: EditionIndex): VoicesPage {
  const { all, letters } = registerOf(index)
  return {
    total: all.length,
    voices: all.slice(0, index.sizes.voices).map((v) => withTopics(index, v)),
    letters: [...letters].map(([letter, pages]) => ({ letter, pages: pages.map((p) => p.names) })),
  }
}

/** One page of a letter. It names the other letters without their numbers, so that a new voice changes the pages of its own letter alone. */
export function voicesUnderFile(index: EditionIndex, letter: string, page: number): VoicesUnder | undefined {
  const { letters } = registerOf(index)
  const pages = letters.get(letter)
  const here = pages?.[page - 1]
  if (!pages || !here) return undefined
  return { letter, page, total: pages.reduce((sum, p) => sum + p.voices.length, 0), pages: pages.map((p) => p.names), letters: [...letters.keys()], voices: here.voices.map((v) => withTopics(index, v)) }
}

/** A voice with the top topics on which it is quoted, the commonest first. */
function withTopics(index: EditionIndex, voice: VoiceTally): IndexedVoice {
  const topOf = (code: string): string => {
    const parent = index.topics.get(code)?.parent
    return parent === undefined || parent === null ? code : topOf(parent)
  }
  const counts = new Map<string, number>()
  for (const entry of index.byVoice.get(voice.id) ?? []) for (const top of new Set(entry.topics.map(topOf))) counts.set(top, (counts.get(top) ?? 0) + 1)
  return { ...voice, topics: topicRefs(index, [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([code]) => code)) }
}
