import type { VoiceShard } from '../../contract/edition'
import { sureSpeakers, topicRefs, type EditionIndex } from '../indexEdition'
import { tinted } from '../voices'
import { voiceTallies } from './cards'

const shownBeside = 8

/** One voice with all that it is surely quoted on, newest first. */
export function voiceFile(index: EditionIndex, id: string): VoiceShard | undefined {
  const voice = index.voices.get(id)
  const entries = index.byVoice.get(id)
  const newest = entries?.[0]
  const oldest = entries?.at(-1)
  const ref = voice && tinted([voice]).get(id)
  if (!voice || !entries || !newest || !oldest || !ref) return undefined
  const tally = voiceTallies(index, entries).find((t) => t.id === id)
  const beside = voiceTallies(index, entries).filter((t) => t.id !== id)
  return {
    ...ref,
    quotations: entries.reduce((sum, e) => sum + sureSpeakers(e).filter((s) => s === id).length, 0),
    articles: entries.length,
    ...(tally?.role === undefined ? {} : { role: tally.role }),
    aliases: voice.aliases,
    roles: voice.roles,
    first: oldest.published.value,
    last: newest.published.value,
    beside: beside.sort((a, b) => b.articles - a.articles || b.quotations - a.quotations).slice(0, shownBeside).map(({ id: other, name, initials, kind, tint, articles }) => ({ id: other, name, initials, kind, tint, articles })),
    said: entries.flatMap((entry) =>
      entry.said.filter((s) => s.sure && s.speaker === id).map((s) => ({
        id: s.id,
        words: s.words,
        kind: s.kind,
        wording: s.wording,
        ...(s.source === undefined ? {} : { source: s.source }),
        slug: entry.slug,
        headline: entry.headline,
        published: entry.published,
        topics: topicRefs(index, entry.topics),
      })),
    ),
  }
}
