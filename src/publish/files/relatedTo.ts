import type { Related } from '../../contract/edition'
import { sureSpeakers, type EditionIndex, type Entry } from '../indexEdition'

const shown = 4
/** How many neighbours in time are looked at for each speaker and topic, so that the work does not grow with the edition. */
const near = 12

function neighbours(list: readonly Entry[], entry: Entry): Entry[] {
  const at = list.indexOf(entry)
  return list.slice(Math.max(0, at - near), at + near + 1)
}

/**
 * Articles outside the entry's own story that share a sure speaker, a topic, or both: both first, then the speaker, then the topic;
 * within each the nearest in time. Every one carries the reason that put it there; where there is none, nothing is shown.
 */
export function relatedTo(index: EditionIndex, entry: Entry): Related[] {
  const mates = new Set(index.storyOf.get(entry.slug)?.story.parts ?? [entry.slug])
  const speakers = [...new Set(sureSpeakers(entry))]
  const found = new Map<Entry, { speaker?: string; topic?: string }>()
  const add = (other: Entry, why: { speaker?: string; topic?: string }) => {
    if (other !== entry && !mates.has(other.slug)) found.set(other, { ...why, ...found.get(other) })
  }
  for (const id of speakers) for (const other of neighbours(index.byVoice.get(id) ?? [], entry)) add(other, { speaker: id })
  for (const code of entry.topics) for (const other of neighbours(index.topics.get(code)?.entries ?? [], entry)) add(other, { topic: code })
  const rank = (why: { speaker?: string; topic?: string }) => (why.speaker === undefined ? 0 : 2) + (why.topic === undefined ? 0 : 1)
  const distance = (other: Entry) => Math.abs(other.at - entry.at)
  return [...found]
    .sort(([a, x], [b, y]) => rank(y) - rank(x) || distance(a) - distance(b) || a.slug.localeCompare(b.slug))
    .slice(0, shown)
    .map(([other, why]): Related => {
      const speaker = why.speaker === undefined ? undefined : index.voices.get(why.speaker)?.name
      const topic = why.topic === undefined ? undefined : index.topics.get(why.topic)?.name
      const reason: Related['reason'] =
        speaker !== undefined && topic !== undefined ? { kind: 'speakerAndTopic', speaker, topic }
        : speaker !== undefined ? { kind: 'speaker', speaker }
        : { kind: 'topic', topic: topic ?? '' }
      return { slug: other.slug, headline: other.headline, published: other.published, reason }
    })
}
