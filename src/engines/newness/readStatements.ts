import type { Token } from '../speakers/readTokens'
import { isGivenName } from '../speakers/words/firstNames'
import { foldWords } from '../terms/foldWords'
import { readDate, type SaidDate } from './dates'
import { operatorsOf, type Operator } from './operators'
import type { Block } from './readBlock'
import { stem } from './stem'
import { factsOf, type WordFacts } from './wordFacts'

/**
 * Rule: a sentence states its content words, names, numbers, dates and quoted words; the small words between them only join them. It is
 * read by clauses, cut at commas, relative words and conjunctions, since what stands in one clause belongs together.
 */
export type Unit = {
  key: string
  kind: 'word' | 'name' | 'number'
  clause: number
  /** names that stand side by side are one run; -1 for other units */
  run: number
  /** the preposition that governs it, if one does */
  governor: string | undefined
  /** has the form of a verb, not only of a noun */
  verbal: boolean
  /** stands directly behind the unit before it */
  close: boolean
}
export type Statement = {
  /** numbers of its part and of its block in the story, from 0 */
  part: number
  block: number
  start: number
  end: number
  units: Unit[]
  /** for each clause, what changes its sense; a clause behind "that" takes part in what changes the clause before */
  operators: Operator[][]
  dates: (SaidDate & { clause: number })[]
  /** words between marks, folded */
  quotes: string[]
  /** begins within a quotation that a sentence before it opened */
  spoken: boolean
  /** the pronoun or "the" that it begins with */
  opens: 'he' | 'she' | 'it' | 'they' | 'the' | undefined
  /** day of its part, if that is known: a date less precise than that may go without saying */
  published: string | undefined
}

/** "set up" says what "established" says */
const stemOfSetUp = stem('established')
const cuttingSigns = new Set<Token['kind']>(['comma', 'semicolon', 'colon', 'dash', 'open', 'close'])
const governing = new Set('of in to for with on at from by about into over between against during without under among near towards toward above below after before'.split(' '))

/** The sentences of one block. Places within its text are UTF-16 units. `isName` tells words that the story writes as names. */
export function readStatements({ text, sentences, spans }: Block, { part, block, published }: { part: number; block: number; published: string | undefined }, isName: (lower: string) => boolean): Statement[] {
  return sentences.map((sentence): Statement => {
    const start = sentence[0]?.start ?? 0
    const end = sentence.at(-1)?.end ?? start
    const { units, operators, dates } = readUnits(sentence, published, isName)
    if (spans.length === 0) return { part, block, start, end, units, operators, dates, quotes: [], spoken: false, opens: openingOf(sentence), published }
    const quotes = spans.flatMap((s) => (s.start < end && s.end > start ? foldWords(text.slice(Math.max(s.start, start), Math.min(s.end, end))) || [] : []))
    return { part, block, start, end, units, operators, dates, quotes, spoken: spans.some((s) => s.outerStart < start && s.end > start), opens: openingOf(sentence), published }
  })
}

const openings = new Map<string, Statement['opens']>(Object.entries({
  he: 'he', his: 'he', she: 'she', her: 'she', it: 'it', its: 'it', this: 'it', that: 'it', they: 'they', their: 'they', these: 'they', those: 'they', the: 'the',
}))

function openingOf(sentence: readonly Token[]): Statement['opens'] {
  return openings.get(sentence.find((t) => t.kind === 'word')?.lower ?? '')
}

function readUnits(sentence: readonly Token[], published: string | undefined, isName: (lower: string) => boolean): Pick<Statement, 'units' | 'operators' | 'dates'> {
  const units: Unit[] = []
  const dates: Statement['dates'] = []
  let here: Operator[] = []
  const operators = [here]
  let run = 0
  let nameBefore = -2
  let unitBefore = -2
  let begun = false
  // the clause of the last unit or date
  let filled = -1
  for (let i = 0; i < sentence.length; i += 1) {
    const token = sentence[i]
    if (token === undefined) break
    const facts = token.written && factsOf(token.written)
    if (filled === operators.length - 1 && (facts?.cuts ?? cuttingSigns.has(token.kind))) {
      here = token.lower === 'that' ? [...here] : []
      operators.push(here)
    }
    if (facts === undefined) continue
    const clause = operators.length - 1
    const inside = begun
    begun = true
    const turns = operatorsOf(token.lower, facts.operators, sentence[i + 1]?.lower)
    for (const turn of turns) here.push(turn)
    const date = facts.dates ? readDate(sentence, i, published, here.includes('will')) : undefined
    if (date !== undefined) {
      filled = clause
      dates.push({ ...date.date, clause })
      i += date.length - 1
      continue
    }
    const key = keyOf(sentence, i, facts, inside)
    if (key === undefined) continue
    const number = key.startsWith('#')
    const named = token.capital && !number && (token.class === undefined || nameBefore === i - 1) && (inside || isName(token.lower) || isGivenName(token.lower))
    if (named && nameBefore < i - 1) run += 1
    if (named) nameBefore = i
    units.push({ key, kind: named ? 'name' : number ? 'number' : 'word', clause, run: named ? run : -1, governor: governorOf(sentence, i), verbal: facts.verbal, close: unitBefore === i - 1 })
    unitBefore = i
    filled = clause
  }
  return { units, operators, dates }
}

/** What a word states: its stem, a number behind "#", or nothing. */
function keyOf(sentence: readonly Token[], i: number, facts: WordFacts, inside: boolean): string | undefined {
  const token = sentence[i]
  if (token === undefined || facts.light) return undefined
  const { lower } = token
  const before = sentence[i - 1]
  // "was first described": no number
  if (facts.ordinal && before?.class !== 'det' && before?.class !== 'poss' && before?.possessive !== true) return undefined
  if (facts.number !== undefined) return facts.number
  if (token.class !== undefined && token.class !== 'verb' && token.class !== 'time' && !facts.telling && !(token.capital && inside && token.class === 'aux')) return undefined
  return lower === 'set' && sentence[i + 1]?.lower === 'up' ? stemOfSetUp : facts.stem
}

function governorOf(sentence: readonly Token[], i: number): string | undefined {
  for (let j = i - 1; j >= Math.max(0, i - 4); j -= 1) {
    const token = sentence[j]
    if (token === undefined || token.kind !== 'word') return undefined
    if (token.class === 'prep') return governing.has(token.lower) ? token.lower : undefined
    // "between Velden and Askholm"
    if ((token.lower === 'and' || token.lower === 'or') && sentence[j - 1]?.capital === true) continue
    if (token.class !== undefined && token.class !== 'det' && token.class !== 'poss' && token.class !== 'time') return undefined
  }
  return undefined
}
