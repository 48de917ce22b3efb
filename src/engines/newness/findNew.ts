import { addedLine } from './addedLine'
import { readStatements, type Statement } from './readStatements'
import { namesOf, StoryMemory } from './storyMemory'
import { storyNames } from './storyNames'
import { tells, type Doubt, type Told } from './tells'

/**
 * What each part of a story adds.
 *
 * Rule: a block was told before where every sentence of it was, by one sentence of an earlier part or, clause by clause, by a few that
 * speak of the same thing. A new name, number, date, quotation, verb or noun, or a "not" that was not there, makes the block new:
 * to fold what is new is worse than to show what is old. The measure is that of the novelty track of TREC (Soboroff, 2004): new is
 * what none of the sentences before contains. Candidates come from an index of the rarest word, so the work grows with the words.
 */

export type StoryPart = { id: string; /** day of publication (YYYY-MM-DD…), by which "on Friday" and "on 9 June" are known to be one day */ published?: string; blocks: readonly { id: string; text: string }[] }
export type PartNewness = {
  id: string
  /** block id -> numbers (from 1) of the earlier parts that told it, ascending; blocks that are not listed are new */
  told: Record<string, number[]>
  /** one line of the part's own words, at most 120 characters, that tells what it added; none where nothing is new */
  added?: string
}

/** Finds for each part, in the order given, which blocks earlier parts told already, and the line that tells most of what is new. */
export function findNew(parts: readonly StoryPart[]): PartNewness[] {
  const texts = parts.flatMap((p) => p.blocks.map((b) => b.text))
  const memory = new StoryMemory(texts)
  const isName = storyNames(texts)
  return parts.map(({ id, published, blocks }, part) => {
    const read = blocks.map(({ text }, block) => readStatements(text, { part, block, published }, isName))
    const told = blocks.flatMap((block, i): [string, number[]][] => {
      const context = () => new Set([...(read[i - 1] ?? []), ...(read[i] ?? [])].flatMap(namesOf))
      const tellers = tellersOf(read[i] ?? [], { context, sideBySide: (p, a, b) => memory.sideBySide(p, a, b) }, memory)
      return tellers === undefined ? [] : [[block.id, tellers]]
    })
    const toldIds = new Set(told.map(([block]) => block))
    const added = addedLine(blocks.flatMap(({ id: block, text }, i) => (toldIds.has(block) ? [] : [{ text, statements: read[i] ?? [] }])), (key) => memory.at(key).length > 0)
    blocks.forEach((block, i) => {
      if (!toldIds.has(block.id)) memory.add(read[i] ?? [])
    })
    return { id, told: Object.fromEntries(told), ...(added === undefined ? {} : { added }) }
  })
}

/** The parts that told a block, as few as do; undefined where one of its sentences is new, or none says anything. */
function tellersOf(block: readonly Statement[], doubt: Doubt, memory: StoryMemory): number[] | undefined {
  const choices: number[][][] = []
  for (const said of block) {
    if (said.units.length + said.dates.length + said.quotes.length === 0) continue
    const ways = waysOfTelling(said, doubt, memory)
    if (ways.length === 0) return undefined
    choices.push(ways)
  }
  const [first] = choices
  if (first === undefined) return undefined
  const inOne = first.find((way) => way.length === 1 && choices.every((ways) => ways.some((w) => w.length === 1 && w[0] === way[0])))
  return (inOne ?? [...new Set(choices.flatMap((ways) => ways[0] ?? []))].sort((a, b) => a - b)).map((part) => part + 1)
}

/** Each way in which a sentence was told: the parts that it takes, the earliest first. */
function waysOfTelling(said: Statement, doubt: Doubt, memory: StoryMemory): number[][] {
  if (said.units.some((u) => u.kind !== 'name' && memory.at(u.key).length === 0)) return []
  const whole = tellersOfClauses(said, new Set(said.operators.keys()), doubt, memory)
  if (whole.length > 0) return [...new Set(whole.map((t) => t.part))].map((part) => [part])
  const pieces = tellInPieces(said, 0, doubt, memory)
  if (pieces === undefined) return []
  const tied = ({ told, clauses }: Piece, other: Piece) => told === other.told || isOfSame(told, said, other.clauses) || isOfSame(other.told, said, clauses) || shareName(told, other.told)
  return pieces.every((piece) => hasSubject(said, piece) || pieces.some((other) => other !== piece && tied(piece, other))) ? [[...new Set(pieces.map((p) => p.told.part))]] : []
}

/** Clauses that one earlier sentence tells. */
type Piece = { clauses: ReadonlySet<number>; told: Told }
/** A sentence of more clauses is not taken apart. */
const mostClauses = 12

/** The clauses from one on in as few pieces as possible, each of two units at least; undefined where a clause is new. */
function tellInPieces(said: Statement, from: number, doubt: Doubt, memory: StoryMemory): Piece[] | undefined {
  const count = said.operators.length
  if (from === count) return []
  if (count > mostClauses) return undefined
  for (let to = count; to > from; to -= 1) {
    const clauses = new Set(Array.from({ length: to - from }, (_, i) => from + i))
    if ([...said.units, ...said.dates].filter((u) => clauses.has(u.clause)).length < 2) return undefined
    const [told] = tellersOfClauses(said, clauses, doubt, memory)
    const rest = told && tellInPieces(said, to, doubt, memory)
    if (told !== undefined && rest !== undefined) return [{ clauses, told }, ...rest]
  }
  return undefined
}

/** A piece that begins with a name tells something of its own, whatever stands before it. */
const hasSubject = (said: Statement, { clauses }: Piece) => {
  const first = said.units.find((u) => clauses.has(u.clause))
  return first?.kind === 'name' && first.governor === undefined
}

const shareName = (a: Told, b: Told) => a.units.some((u) => u.kind === 'name' && u.governor === undefined && b.units.some((o) => o.key === u.key && o.governor === undefined))

/** A sentence that told one clause speaks of the same thing as another clause: it holds a word of it, or goes on from one that does. */
const isOfSame = (told: Told, said: Statement, clauses: ReadonlySet<number>) =>
  said.units.some((u) => u.kind !== 'number' && clauses.has(u.clause) && (told.all.has(u.key) || (told.opens !== undefined && told.blockKeys.has(u.key))))

function tellersOfClauses(said: Statement, clauses: ReadonlySet<number>, doubt: Doubt, memory: StoryMemory): Told[] {
  const units = said.units.filter((u) => clauses.has(u.clause))
  const firm = units.filter((u) => u.kind !== 'name')
  // two words: one of them may be of the kind that need not stand in the same sentence
  const [rarest = [], second = []] = (firm.length > 0 ? firm : units).map((u) => memory.at(u.key)).sort((a, b) => a.length - b.length)
  return [...new Set([...rarest, ...second])].filter((told) => tells(told, said, clauses, doubt)).sort((a, b) => a.part - b.part || a.block - b.block)
}
