import { indexCues, singular, type CueIndex } from './cueIndex'
import { lexicon, type Strength } from './lexicon'

/** What the finder needs of a Media Topic; `parent` is null for a root. */
export type TopicEntry = { qcode: string; parent: string | null }

/** What a cue tells of: a topic, or a whole field (a root of the tree). Numbers stand for both. */
export type Sense = { of: number; weight: number; weak: boolean }

/** The lexicon laid over the tree of topics. `codes` by topic, a field's own number first; senses by cue. */
export type TopicTable = {
  cues: CueIndex
  codes: readonly string[]
  /** topic -> its field, which is itself for a field */
  fieldOf: readonly number[]
  /** topic -> what its evidence is multiplied by where topics, or fields, are compared */
  factors: readonly number[]
  /** cue -> the topics below the fields that it tells of */
  topicSenses: readonly (readonly Sense[])[]
  /** cue -> the fields that it tells of, each once, by its strongest sense there */
  fieldSenses: readonly (readonly Sense[])[]
}

const weights: Readonly<Record<Strength, number>> = { strong: 3, plain: 1.2, weak: 0.4 }
/** "Business information": what a company earns, buys or sells is news of business, whatever it makes. */
const doings = 'medtop:20000170'
const doingsFactor = 1.35
/** "Products and services": what is done (a merger) is named before the industry that it is done in (banking). */
const industries = 'medtop:20000209'
const industryFactor = 0.6

/** Human interest, labor, lifestyle and society: sides that news of other fields has too. */
const asides = new Set(['medtop:08000000', 'medtop:09000000', 'medtop:10000000', 'medtop:14000000'])
const asideFactor = 0.85

/** Of two senses of one topic, the stronger is kept. */
function addSense(senses: Sense[] | undefined, sense: Sense): void {
  const so = senses?.find((s) => s.of === sense.of)
  if (so === undefined) senses?.push(sense)
  else if (so.weight < sense.weight) Object.assign(so, sense)
}

/** Lines of the lexicon whose topic the tree lacks are left out. */
export function tabulate(topics: readonly TopicEntry[]): TopicTable {
  const parents = new Map(topics.map((t) => [t.qcode, t.parent]))
  const lineage = (qcode: string): string[] => {
    const parent = parents.get(qcode)
    return parent === null || parent === undefined ? [qcode] : [qcode, ...lineage(parent)]
  }
  const lines = lexicon.filter(({ qcode }) => parents.has(qcode))
  const codes = [...new Set(lines.flatMap(({ qcode }) => [lineage(qcode).at(-1) ?? qcode, qcode]))]
  const numbers = new Map(codes.map((qcode, i) => [qcode, i]))
  const numberOf = (qcode: string | undefined) => numbers.get(qcode ?? '') ?? 0
  const fieldOf = codes.map((qcode) => numberOf(lineage(qcode).at(-1)))
  const entries = lines.flatMap((line) => line.cues)
  const cues = indexCues(entries)
  // What is told in the singular is told in the plural, also by a plural that tells more.
  const bySingular = new Map([...cues.numbers].map(([words, cue]) => [singular(words), cue] as const).filter(([words, cue]) => cues.numbers.get(words) !== cue))
  const topicSenses: Sense[][] = Array.from(cues.numbers, () => [])
  const fieldSenses: Sense[][] = Array.from(cues.numbers, () => [])
  for (const { qcode, words, strength } of entries) {
    const of = numberOf(qcode)
    const field = fieldOf[of] ?? 0
    const sense = { weight: weights[strength] * (lineage(qcode).includes(doings) ? doingsFactor : 1), weak: strength === 'weak' }
    for (const cue of [cues.numbers.get(words), bySingular.get(words)]) {
      if (cue === undefined) continue
      if (field !== of) addSense(topicSenses[cue], { of, ...sense })
      addSense(fieldSenses[cue], { of: field, ...sense })
    }
  }
  return { cues, codes, fieldOf, factors: codes.map((qcode) => (lineage(qcode).includes(industries) ? industryFactor : asides.has(qcode) ? asideFactor : 1)), topicSenses, fieldSenses }
}
