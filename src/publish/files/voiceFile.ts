import type { SaidElsewhere, VoiceShard } from '../../contract/edition'
import { findRepeats } from '../../engines/repeats/findRepeats'
import { isTold, topicRefs, type EditionIndex, type Entry, type Said } from '../indexEdition'
import { tinted } from '../voices'
import { activityOf } from './activityOf'
import { voiceTallies } from './cards'
import { compareWords } from './compareWords'

const shownBeside = 8
const shownRepeats = 4

/** "Kennedy" tells nobody more than "John F. Kennedy". */
const isPartOf = (alias: string, name: string) => alias.split(' ').every((word) => name.split(' ').includes(word))

type Told = { said: Said; entry: Entry }

const wordsOf = ({ said }: Told) => said.words.join(' ')
const elsewhere = ({ said, entry }: Told): SaidElsewhere => ({ id: said.id, slug: entry.slug, headline: entry.headline, published: entry.published })

/** All that a voice is surely quoted on in some articles, in their order. */
export function toldBy(entries: readonly Entry[], id: string): Told[] {
  return entries.flatMap((entry) => entry.said.filter((s) => isTold(s) && s.speaker === id).map((said) => ({ said, entry })))
}

/** Quotations with where else the same was printed, in the same words or otherwise. Machine-translated words are compared with nothing. */
function withRepeats(index: EditionIndex, told: readonly Told[]): VoiceShard['said'] {
  const byId = new Map(told.map((t) => [t.said.id, t]))
  const repeats = findRepeats(told.filter((t) => t.said.wording !== 'machine translation').map((t) => ({ id: t.said.id, words: wordsOf(t) })))
  const others = (ids: readonly string[], entry: Entry) => ids.flatMap((id) => byId.get(id) ?? []).filter((t) => t.entry !== entry)
  return told.map((t) => {
    const { said, entry } = t
    const found = repeats.get(said.id)
    const again = others(found?.same ?? [], entry)
    const by = said.quotedBy == null ? undefined : index.voices.get(said.quotedBy)?.name
    return {
      id: said.id,
      words: said.words,
      kind: said.kind,
      wording: said.wording,
      ...(said.source === undefined ? {} : { source: said.source }),
      slug: entry.slug,
      headline: entry.headline,
      published: entry.published,
      ...(by === undefined ? {} : { quotedBy: by }),
      topics: topicRefs(index, entry.topics),
      again: { count: again.length, shown: again.slice(0, shownRepeats).map(elsewhere) },
      otherwise: others(found?.otherwise ?? [], entry).slice(0, shownRepeats).map((other) => ({ ...elsewhere(other), ...compareWords(wordsOf(t), wordsOf(other)) })),
    }
  })
}

/** One voice with all that it is surely quoted on, newest first. */
export function voiceFile(index: EditionIndex, id: string): VoiceShard | undefined {
  const voice = index.voices.get(id)
  const entries = index.byVoice.get(id) ?? []
  const [newest, oldest] = [entries[0], entries.at(-1)]
  const ref = voice && tinted([voice]).get(id)
  if (!voice || !newest || !oldest || !ref) return undefined
  const told = toldBy(entries, id)
  const all = voiceTallies(index, entries)
  const role = all.find((t) => t.id === id)?.role
  return {
    ...ref,
    quotations: told.length,
    articles: entries.length,
    ...(role === undefined ? {} : { role }),
    aliases: voice.aliases.filter((alias) => !isPartOf(alias, voice.name)),
    roles: voice.roles,
    first: oldest.published.value,
    last: newest.published.value,
    beside: all
      .filter((t) => t.id !== id)
      .sort((a, b) => b.articles - a.articles || b.quotations - a.quotations)
      .slice(0, shownBeside)
      .map((t) => ({ id: t.id, name: t.name, initials: t.initials, kind: t.kind, tint: t.tint, articles: t.articles })),
    activity: activityOf(told.map((t) => t.entry.published.value)),
    said: withRepeats(index, told),
  }
}
