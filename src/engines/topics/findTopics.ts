import { findCues, type CueIndex } from './cueIndex'
import { tabulate, type TopicEntry, type TopicTable } from './topicTable'

/*
 * What an article is about, by the words that say so. Nothing is learnt: the evidence is a lexicon of cues (lexicon.ts).
 *
 * Rule: a cue counts by its strength, more in the headline and early in the text, and less each time it is said again (log tf,
 * Salton and Buckley 1988). Weak cues count in company only: never more than the firm ones of their field together. The cues of
 * all topics of a field (a root of the tree) add up to the field; the field with most is what the article is about; its best
 * topic is named where it has a fair share of the field's evidence, and the field itself where none has. A further topic is named
 * where the headline names it too and the evidence that tells of nothing named yet speaks nearly as loud.
 */

/** `words`: the cues that decided, as printed, the strongest first, at most six. `score` grows with the evidence. */
export type FoundTopic = { qcode: string; words: string[]; score: number }
export type TopicText = { headline: string; standfirst?: string; paragraphs: readonly string[] }

/** How many times a cue counts: in the headline, in the standfirst, and in the text far from its start and at it. */
const inHeadline = 2.5
const inStandfirst = 2
const inText = 0.5
const earlyBonus = 1
/** Words of text after which half of the early bonus is gone. */
const halfway = 80
/** A flash of a line or two has room for one firm cue; an article says what it is about more than once. */
const flash = 40
const leastInFlash = 1.2
const least = 2
/** A topic is named instead of its field with this part of the field's evidence. */
const fairShare = 0.16
/** A further topic, with this part of the first one's evidence. */
const nearlyAsLoud = 0.7
const mostWords = 6

type Evidence = { cue: number; amount: number; printed: string; inHeadline: boolean }

/** Adds the cues of one text to what was found, and says how many words it has. */
function take(found: Map<number, Evidence>, cues: CueIndex, text: string, head: boolean, weightAt: (word: number) => number): number {
  const { hits, words } = findCues(cues, text)
  for (const { cue, start, end, word } of hits) {
    const so = found.get(cue)
    if (so) so.amount += weightAt(word)
    else found.set(cue, { cue, amount: weightAt(word), printed: text.slice(start, end), inHeadline: head })
  }
  return words
}

function gather({ cues }: TopicTable, { headline, standfirst, paragraphs }: TopicText): { evidence: Evidence[]; words: number } {
  const found = new Map<number, Evidence>()
  let read = 0
  take(found, cues, headline, true, () => inHeadline)
  if (standfirst !== undefined) take(found, cues, standfirst, true, () => inStandfirst)
  for (const text of paragraphs) read += take(found, cues, text, false, (word) => inText + earlyBonus / (1 + (read + word) / halfway))
  const evidence = [...found.values()]
  for (const e of evidence) e.amount = Math.log1p(e.amount)
  return { evidence, words: read }
}

/** Adds up what the evidence tells of each topic and each field; weak cues as far as the field's firm ones keep them company. */
function createScale({ codes, fieldOf, topicSenses, fieldSenses }: TopicTable): (evidence: readonly Evidence[]) => Float64Array {
  // cleared for each use: there are hundreds of topics, and an article is weighed up to three times
  const firm = new Float64Array(codes.length)
  const weak = new Float64Array(codes.length)
  return (evidence) => {
    firm.fill(0)
    weak.fill(0)
    for (const { cue, amount } of evidence) {
      for (const senses of [topicSenses[cue], fieldSenses[cue]]) {
        for (const sense of senses ?? []) {
          const sums = sense.weak ? weak : firm
          sums[sense.of] = (sums[sense.of] ?? 0) + sense.weight * amount
        }
      }
    }
    const scores = new Float64Array(codes.length)
    for (let i = 0; i < scores.length; i++) scores[i] = (firm[i] ?? 0) + Math.min(weak[i] ?? 0, firm[fieldOf[i] ?? i] ?? 0)
    return scores
  }
}

/** Builds the index once; the function returned finds at most three topics of an article, likeliest first, none when nothing is strong enough. */
export function createTopicFinder(topics: readonly TopicEntry[]): (article: TopicText) => FoundTopic[] {
  const table = tabulate(topics)
  const { codes, fieldOf } = table
  const weigh = createScale(table)
  const all = codes.map((_, i) => i)
  const fields = all.filter((i) => fieldOf[i] === i)
  const below = new Map(fields.map((field) => [field, all.filter((i) => i !== field && fieldOf[i] === field)]))

  const rank = (scores: Float64Array, i: number) => (scores[i] ?? 0) * (table.factors[i] ?? 1)
  /** The number with the highest score above 0, or -1. */
  const best = (scores: Float64Array, among: readonly number[] = []) => among.reduce((top, i) => (rank(scores, i) > rank(scores, top) ? i : top), -1)
  const sensesOf = (topic: number) => (fieldOf[topic] === topic ? table.fieldSenses : table.topicSenses)
  const tellsOf = (topic: number, { cue }: Evidence) => sensesOf(topic)[cue]?.find((sense) => sense.of === topic)
  /** The best topic of a field, or the field where none has a fair share. */
  const nameIn = (field: number, scores: Float64Array) => {
    const topic = best(scores, below.get(field))
    return (scores[topic] ?? 0) >= Math.max(leastInFlash, fairShare * (scores[field] ?? 0)) ? topic : field
  }

  return (article) => {
    const { evidence, words } = gather(table, article)
    const scores = weigh(evidence)
    const field = best(scores, fields)
    const fieldScore = scores[field] ?? 0
    if (fieldScore < (words < flash ? leastInFlash : least)) return []
    const first = nameIn(field, scores)
    const found = [{ topic: first, score: fieldScore }]
    /** Adds a topic that the evidence not yet `spent` on another still tells of; `whole` is what is compared: the topic, or its field. */
    const further = (spent: number, among: readonly number[] | undefined, floor: number) => {
      const rest = evidence.filter((e) => !tellsOf(spent, e))
      const left = weigh(rest)
      const whole = best(left, among)
      const topic = fieldOf[whole] === whole ? nameIn(whole, left) : whole
      const score = left[whole] ?? 0
      if (score >= floor && rest.some((e) => e.inHeadline && tellsOf(topic, e)?.weak === false)) found.push({ topic, score })
    }
    if (first !== field) further(first, below.get(field), nearlyAsLoud * (scores[first] ?? 0))
    further(field, fields, nearlyAsLoud * fieldScore)
    return found.map(({ topic, score }) => ({
      qcode: codes[topic] ?? '',
      words: evidence.flatMap((e) => {
        const sense = tellsOf(topic, e)
        return sense === undefined ? [] : [{ printed: e.printed, amount: e.amount * sense.weight }]
      }).sort((a, b) => b.amount - a.amount).slice(0, mostWords).map((w) => w.printed),
      score,
    }))
  }
}
