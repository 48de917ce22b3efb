import { createTopicFinder } from './findTopics'
import type { TopicEntry } from './topicTable'

/** What the scorer of `eval/topics` reads: the topics found, likeliest first, in both of its fields; besides, the roots of the tree above them, and by topic the words that decided. */
export type EvaluatedTopics = { id: string; topics: string[]; iptc: string[]; roots: string[]; words: Record<string, string[]> }
type TopicRecord = { id: string; title?: string | undefined; text: string }

/** A record without a title takes the first line of its text as the headline. */
export function createTopicEvaluator(topics: readonly TopicEntry[]): (record: TopicRecord) => EvaluatedTopics {
  const find = createTopicFinder(topics)
  const parents = new Map(topics.map((t) => [t.qcode, t.parent]))
  const rootOf = (qcode: string): string => {
    const parent = parents.get(qcode)
    return parent === null || parent === undefined ? qcode : rootOf(parent)
  }
  return ({ id, title, text }) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    const [headline = '', ...rest] = title === undefined ? lines : [title, ...lines]
    const found = find({ headline, paragraphs: rest })
    const codes = found.map((t) => t.qcode)
    return { id, topics: codes, iptc: codes, roots: [...new Set(codes.map(rootOf))], words: Object.fromEntries(found.map((t) => [t.qcode, t.words])) }
  }
}
