import type { Operator } from './operators'
import type { Statement, Unit } from './readStatements'
import type { Claim } from './tells'

/** A unit of a claim, and the unit that holds it in the earlier sentence, with its place there. */
type Match = { unit: Unit; as: Unit; at: number }

/**
 * True where an earlier sentence that holds all words of a claim sets them in another way: another operator, two things that changed
 * places, "to" for "from", a number or a name that belongs to something else.
 */
export function contradicts(told: Statement, claim: Claim): boolean {
  const { said, units } = claim
  const matched = matchUnits(told.units, units)
  if (differs(told, matched, claim)) return true
  const placed = matched.filter(({ unit, as }) => unit.kind !== 'number' && !unit.verbal && isFree(unit) && isFree(as) && !isRepeated(said.units, unit.key) && !isRepeated(told.units, unit.key))
  return placed.some((a, i) => placed.some((b, j) => j > i && changePlaces(a, b)))
    || matched.some(({ unit, as }) => isOpposed(unit.governor, as, told))
    || units.some((u) => u.kind === 'number' && belongsElsewhere(u, said, told))
    || told.units.some((u, i) => hidesName(told.units, u, i, said, matched))
}

/** Each unit with the first of its kind in the earlier sentence that no other unit has taken, if there is one, else with the first. */
function matchUnits(told: readonly Unit[], units: readonly Unit[]): Match[] {
  const matched: Match[] = []
  for (const unit of units) {
    const unused = told.findIndex((t, i) => t.key === unit.key && !matched.some((m) => m.at === i))
    const at = unused < 0 ? told.findIndex((t) => t.key === unit.key) : unused
    const as = told[at]
    if (as !== undefined) matched.push({ unit, as, at })
  }
  return matched
}

const holds = (statement: Statement, key: string) => statement.units.some((u) => u.key === key)
const isRepeated = (units: readonly Unit[], key: string) => units.findIndex((u) => u.key === key) < units.findLastIndex((u) => u.key === key)

/** True where a clause of the earlier sentence takes part in telling. */
const takesPart = (matched: readonly Match[], clause: number) => matched.some((m) => m.as.clause === clause)

/** True where one has an operator that the other lacks; "will" and its like reach over all verbs of a sentence, which the clause at hand need not repeat. */
function differs(told: Statement, matched: readonly Match[], { said, from, to }: Claim): boolean {
  return said.operators.some((all, clause) => clause >= from && clause < to && all.some((o) => !told.operators.some((others, c) => others.includes(o) && takesPart(matched, c))))
    || told.operators.some((all, clause) => all.length > 0 && takesPart(matched, clause) && all.some((o) => !said.operators.some((others, c) => others.includes(o) && ((c >= from && c < to) || modal.has(o)))))
}
const modal = new Set<Operator>(['will', 'can', 'may', 'must'])

const isFree = (unit: Unit) => unit.governor === undefined || unit.governor === 'by'

/** "Renn sued Dorn" and "Dorn sued Renn": free words of one clause that stand the other way round. "by" marks who did it, wherever it stands. */
function changePlaces(a: Match, b: Match): boolean {
  if (a.unit.clause !== b.unit.clause || a.as.clause !== b.as.clause || (a.unit.run >= 0 && a.unit.run === b.unit.run)) return false
  const turned = [a.unit, b.unit, a.as, b.as].filter((u) => u.governor === 'by').length
  const inOrder = a.at < b.at
  return turned % 2 === 1 ? inOrder && (a.unit.kind === 'name' || b.unit.kind === 'name') : !inOrder
}

/** Prepositions that say what part a thing has in what happens: "from Velden" is not "to Velden". */
const parting = new Set('from to by against for with without over under above below'.split(' '))

function isOpposed(governor: string | undefined, as: Unit, told: Statement): boolean {
  if (governor === undefined || !parting.has(governor) || as.governor === undefined || !parting.has(as.governor)) return false
  return !told.units.some((u) => u.key === as.key && (u.governor === undefined || u.governor === governor))
}

/** A number counts what follows it (else what stands before it), for whoever its clause names: "8,200" of Tarn is not the "8,200" of Orsk. */
function belongsElsewhere(number: Unit, said: Statement, told: Statement): boolean {
  const freeNames = (units: readonly Unit[], clause: number) => units.filter((u) => u.kind === 'name' && u.governor === undefined && u.clause === clause).map((u) => u.key)
  const names = freeNames(said.units, number.clause)
  const at = said.units.indexOf(number)
  return !told.units.some((t, i) => {
    if (t.key !== number.key) return false
    const others = freeNames(told.units, t.clause)
    return (names.length === 0 || others.length === 0 || others.some((n) => names.includes(n))) && countsSame(said.units, at, told.units, i)
  })
}

function countsSame(a: readonly Unit[], i: number, b: readonly Unit[], j: number): boolean {
  const counted = (units: readonly Unit[], at: number) => units.slice(at + 1, at + 3).filter((u) => u.clause === units[at]?.clause && u.kind !== 'number').map((u) => u.key)
  const [mine, theirs] = [counted(a, i), counted(b, j)]
  if (mine.length > 0 && theirs.length > 0) return mine[0] === theirs[0] || theirs.includes(mine[0] ?? '') || mine.includes(theirs[0] ?? '')
  const before = [a[i - 1]?.key, b[j - 1]?.key]
  return before[0] === undefined || before[0] === before[1] || mine.includes(before[1] ?? '') || theirs.includes(before[0])
}

/** "Dorn said Renn had left" does not tell "Dorn had left": a free name stands between the words of one clause, and not as "the ferry Aurora" does. */
function hidesName(told: readonly Unit[], name: Unit, i: number, said: Statement, matched: readonly Match[]): boolean {
  if (name.kind !== 'name' || name.governor !== undefined || holds(said, name.key)) return false
  if (!matched.some((m) => m.as.clause === name.clause && m.at < i) || !matched.some((m) => m.as.clause === name.clause && m.at > i)) return false
  const run = told.filter((o) => o.run === name.run)
  const before = told[told.indexOf(run[0] ?? name) - 1]
  return !run.some((o) => holds(said, o.key)) && !(run[0]?.close === true && before?.kind === 'word' && holds(said, before.key))
}
