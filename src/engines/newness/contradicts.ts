import type { Operator } from './operators'
import type { Statement, Unit } from './readStatements'

/**
 * True where an earlier sentence that holds all words of a later one sets them in another way: another operator, two things that changed
 * places, "to" for "from", a number or a name that belongs to something else.
 */
export function contradicts(told: Statement, said: Statement, clauses: ReadonlySet<number>, units: readonly Unit[]): boolean {
  const used = new Set<number>()
  const matched = units.flatMap((unit) => {
    const unused = told.units.findIndex((t, i) => t.key === unit.key && !used.has(i))
    const at = unused < 0 ? told.units.findIndex((t) => t.key === unit.key) : unused
    used.add(at)
    return at < 0 ? [] : [{ unit, at, as: told.units[at] ?? unit }]
  })
  const repeated = new Set([said.units, told.units].flatMap((all) => all.filter((u, i) => all.findIndex((o) => o.key === u.key) < i).map((u) => u.key)))
  const placed = matched.filter(({ unit }) => unit.kind !== 'number' && !unit.verbal && !repeated.has(unit.key))
  const toldClauses = new Set(matched.map((m) => m.as.clause))
  return differs(operatorsIn(said, clauses), operatorsIn(told, toldClauses), operatorsIn(said, new Set(said.operators.keys())))
    || placed.some((a, i) => placed.slice(i + 1).some((b) => changePlaces(a.unit, b.unit, a.as, b.as, a.at < b.at)))
    || matched.some(({ unit, as }) => isOpposed(unit.governor, as, told))
    || units.some((u) => u.kind === 'number' && belongsElsewhere(u, said, told))
    || [...toldClauses].some((c) => hidesName(told, c, said, matched.filter((m) => m.as.clause === c).map((m) => m.at)))
}

const holds = (statement: Statement, key: string) => statement.units.some((u) => u.key === key)
const operatorsIn = (statement: Statement, clauses: ReadonlySet<number>) => new Set([...clauses].flatMap((c): Operator[] => statement.operators[c] ?? []))
/** True where one has an operator that the other lacks; "will" and its like reach over all verbs of a sentence, which the clause at hand need not repeat. */
const differs = (said: ReadonlySet<Operator>, told: ReadonlySet<Operator>, inSentence: ReadonlySet<Operator>) =>
  [...said].some((o) => !told.has(o)) || [...told].some((o) => !said.has(o) && !(modal.has(o) && inSentence.has(o)))
const modal = new Set<Operator>(['will', 'can', 'may', 'must'])

/** "Renn sued Dorn" and "Dorn sued Renn": free words of one clause that stand the other way round. "by" marks who did it, wherever it stands. */
function changePlaces(a: Unit, b: Unit, toldA: Unit, toldB: Unit, inOrder: boolean): boolean {
  if (a.clause !== b.clause || toldA.clause !== toldB.clause || (a.run >= 0 && a.run === b.run)) return false
  if (![a, b, toldA, toldB].every((u) => u.governor === undefined || u.governor === 'by')) return false
  const turned = (a.governor === 'by' ? 1 : 0) + (b.governor === 'by' ? 1 : 0) + (toldA.governor === 'by' ? 1 : 0) + (toldB.governor === 'by' ? 1 : 0)
  return turned % 2 === 1 ? inOrder && (a.kind === 'name' || b.kind === 'name') : !inOrder
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
function hidesName(told: Statement, clause: number, said: Statement, at: readonly number[]): boolean {
  const [from, to] = [Math.min(...at), Math.max(...at)]
  return told.units.some((u, i) => {
    if (i <= from || i >= to || u.clause !== clause || u.kind !== 'name' || u.governor !== undefined || holds(said, u.key)) return false
    const run = told.units.filter((o) => o.run === u.run)
    const before = told.units[told.units.indexOf(run[0] ?? u) - 1]
    return !run.some((o) => holds(said, o.key)) && !(run[0]?.close === true && before?.kind === 'word' && holds(said, before.key))
  })
}
