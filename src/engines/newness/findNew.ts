import { addedLine } from './addedLine'
import { readBlock, type Block } from './readBlock'
import { readStatements, type Statement } from './readStatements'
import { StoryMemory } from './storyMemory'
import { storyNames } from './storyNames'
import { claimOf, holds, tells, type Claim, type Doubt, type Told } from './tells'
import { namesOf } from './toldBlock'

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
  /** one line of the part's own words, at most 160 characters, that tells what it added; none where nothing is new */
  added?: string
}

/** Finds for each part, in the order given, which blocks earlier parts told already, and the line that tells most of what is new. */
export function findNew(parts: readonly StoryPart[]): PartNewness[] {
  const texts = new Map<string, Block>()
  for (const { blocks } of parts) for (const { text } of blocks) if (!texts.has(text)) texts.set(text, readBlock(text))
  const memory = new StoryMemory(parts.flatMap((p) => p.blocks.map((b) => b.text)))
  const isName = storyNames(texts.values())
  return parts.map(({ id, published, blocks }, part) => {
    const read = blocks.map(({ text }, block) => readStatements(texts.get(text) ?? readBlock(text), { part, block, published }, isName))
    const told = blocks.flatMap((block, i): [string, number[]][] => {
      const statements = read[i] ?? []
      const tellers = tellersOf(statements, new BlockDoubt(read[i - 1] ?? [], statements, memory), memory)
      return tellers === undefined ? [] : [[block.id, tellers]]
    })
    const toldIds = new Set(told.map(([block]) => block))
    const added = addedLine(blocks.flatMap(({ id: block, text }, i) => (toldIds.has(block) ? [] : [{ text, statements: read[i] ?? [] }])), (key) => memory.at(key).length > 0)
    // nothing comes after the last part that could repeat it
    const last = part === parts.length - 1
    blocks.forEach((block, i) => {
      if (!last && !toldIds.has(block.id)) memory.add(read[i] ?? [])
    })
    return { id, told: Object.fromEntries(told), ...(added === undefined ? {} : { added }) }
  })
}

/** What a block and the one before it name, and what earlier parts write side by side. */
class BlockDoubt implements Doubt {
  readonly #before: readonly Statement[]
  readonly #block: readonly Statement[]
  readonly #memory: StoryMemory

  constructor(before: readonly Statement[], block: readonly Statement[], memory: StoryMemory) {
    this.#before = before
    this.#block = block
    this.#memory = memory
  }

  context(): ReadonlySet<string> {
    return namesOf([...this.#before, ...this.#block])
  }

  sideBySide(part: number, a: string, b: string): boolean {
    return this.#memory.sideBySide(part, a, b)
  }
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
  const whole = partsTelling(claimOf(said), doubt, memory)
  if (whole.length > 0) return whole.map((part) => [part])
  const pieces = tellInPieces(said, 0, doubt, memory)
  if (pieces === undefined) return []
  return pieces.every((piece) => hasSubject(piece) || pieces.some((other) => other !== piece && areTied(piece, other))) ? [[...new Set(pieces.map((p) => p.told.statement.part))]] : []
}

/** Clauses that one earlier sentence tells. */
type Piece = { claim: Claim; told: Told }
/** A sentence of more clauses is not taken apart. */
const mostClauses = 12

/** The clauses from one on in as few pieces as possible, each of two units at least; undefined where a clause is new. */
function tellInPieces(said: Statement, from: number, doubt: Doubt, memory: StoryMemory): Piece[] | undefined {
  const count = said.operators.length
  if (from === count) return []
  if (count > mostClauses) return undefined
  // that none tells the whole is known
  for (let to = from === 0 ? count - 1 : count; to > from; to -= 1) {
    const claim = claimOf(said, from, to)
    if (claim.units.length + claim.dates.length < 2) return undefined
    const told = firstTelling(claim, doubt, memory)
    const rest = told && tellInPieces(said, to, doubt, memory)
    if (told !== undefined && rest !== undefined) return [{ claim, told }, ...rest]
  }
  return undefined
}

/** A piece that begins with a name tells something of its own, whatever stands before it. */
const hasSubject = ({ claim: { units: [first] } }: Piece) => first?.kind === 'name' && first.governor === undefined

const areTied = (a: Piece, b: Piece) => a.told === b.told || isOfSame(a.told, b.claim) || isOfSame(b.told, a.claim) || shareName(a.told, b.told)

const shareName = ({ statement: a }: Told, { statement: b }: Told) => a.units.some((u) => u.kind === 'name' && u.governor === undefined && b.units.some((o) => o.key === u.key && o.governor === undefined))

/** A sentence that told one clause speaks of the same thing as another clause: it holds a word of it, or goes on from one that does. */
const isOfSame = (told: Told, { units }: Claim) => units.some((u) => u.kind !== 'number' && (holds(told, u.key) || (told.statement.opens !== undefined && told.block.keys.has(u.key))))

/** The parts with a sentence that tells a claim, ascending. */
function partsTelling(claim: Claim, doubt: Doubt, memory: StoryMemory): number[] {
  const parts = new Set<number>()
  for (const list of candidatesFor(claim, memory)) {
    for (const told of list) if (!parts.has(told.statement.part) && tells(told, claim, doubt)) parts.add(told.statement.part)
  }
  return [...parts].sort((a, b) => a - b)
}

/** The first sentence of the earliest block that tells a claim. */
function firstTelling(claim: Claim, doubt: Doubt, memory: StoryMemory): Told | undefined {
  const [rarest, second] = candidatesFor(claim, memory)
  const first = rarest.find((told) => tells(told, claim, doubt))
  return second.find((told) => (first === undefined || isBefore(told.statement, first.statement)) && tells(told, claim, doubt)) ?? first
}

const isBefore = (a: Statement, b: Statement) => a.part < b.part || (a.part === b.part && a.block < b.block)

/** The sentences with the claim's rarest word, and with the next, oldest first: two words, since one may be of the kind that need not stand in the same sentence. */
function candidatesFor({ units }: Claim, memory: StoryMemory): [rarest: readonly Told[], second: readonly Told[]] {
  const onlyNames = units.every((u) => u.kind === 'name')
  let rarest: readonly Told[] | undefined
  let second: readonly Told[] | undefined
  for (const unit of units) {
    if (unit.kind === 'name' && !onlyNames) continue
    const at = memory.at(unit.key)
    if (rarest === undefined || at.length < rarest.length) [rarest, second] = [at, rarest]
    else if (second === undefined || at.length < second.length) second = at
  }
  return [rarest ?? [], second === rarest ? [] : second ?? []]
}
