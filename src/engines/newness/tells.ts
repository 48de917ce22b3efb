import type { Operator } from './operators'
import type { Statement, Unit } from './readStatements'
import { saysDate } from './dates'

/**
 * Rule: an earlier sentence tells a later one where it holds all that the later one states (content words, names, numbers, dates, quoted
 * words) and nothing sets the two against each other: another operator, two things that changed places, a number or a name that belongs
 * to something else. Containment in place of resemblance: Broder, "On the resemblance and containment of documents" (1997).
 */
export type Told = Statement & {
  /** keys, and those of the names that its short names stand for, and the short names of its long ones */
  all: ReadonlySet<string>
  /** names and keys of its block, and all words between marks there */
  blockNames: ReadonlySet<string>
  blockKeys: ReadonlySet<string>
  blockQuotes: string
}
export type Doubt = {
  /** names in and shortly before the later sentence's block */
  context: () => ReadonlySet<string>
  /** true where an earlier part writes two words of a name side by side */
  sideBySide: (part: number, a: string, b: string) => boolean
}

/** True where `told` holds what `clauses` of `said` state, and does not contradict it. */
export function tells(told: Told, said: Statement, clauses: ReadonlySet<number>, doubt: Doubt): boolean {
  const units = said.units.filter((u) => clauses.has(u.clause))
  const dates = said.dates.filter((d) => clauses.has(d.clause))
  const stated = units.length + dates.length
  if (stated < 2 ? said.units.length !== told.units.length : stated < 3 && said.quotes.length === 0 && clauses.size === said.operators.length && told.units.length + told.dates.length > stated + slack) return false
  if (!holdsAll(told, units, doubt)) return false
  if (!dates.every((d) => told.dates.some((t) => saysDate(t, d)) || saysByItsDay(told, d))) return false
  if (!said.quotes.every((q) => ` ${told.blockQuotes} `.includes(` ${q} `))) return false
  if ((said.opens === 'he' || said.opens === 'she') && told.blockNames.size > 0 && ![...told.blockNames].some((n) => doubt.context().has(n))) return false
  return !contradicts(told, said, clauses, units)
}

/** "in February", "on 6 May": of what a part of that day tells without a date */
const saysByItsDay = ({ dates, published }: Told, date: Statement['dates'][number]) =>
  dates.length === 0 && published !== undefined && saysDate({ year: Number(published.slice(0, 4)), month: Number(published.slice(5, 7)), day: Number(published.slice(8, 10)) }, date)

/** A sentence that states two things only is told by one that states at most this many more: "Renn left." is more than "Renn left the hall at noon". */
const slack = 2
/** Of a sentence's words, at most this part may be known from elsewhere in the part. */
const fromElsewhere = 1 / 3

/** True where every unit is told, or only says of a thing that was told what the same part says of it elsewhere. */
function holdsAll(told: Told, units: readonly Unit[], doubt: Doubt): boolean {
  const missing = new Set(units.filter((u) => !told.all.has(u.key)))
  let elsewhere = 0
  for (const unit of missing) {
    if (unit.kind === 'number') return false
    if (isSubjectBefore(unit, units, told)) missing.delete(unit)
    else if (describesTold(unit, units, missing, told, doubt)) {
      missing.delete(unit)
      if (unit.kind === 'word') elsewhere += 1
    } else return false
  }
  return elsewhere <= units.length * fromElsewhere
}

/** The subject, by name or noun, where the earlier sentence goes on from its block with "it" or "the" and has no name of its own there. */
function isSubjectBefore(unit: Unit, units: readonly Unit[], told: Told): boolean {
  if (told.opens === undefined || unit.governor !== undefined || told.units.some((u) => u.kind === 'name' && u.governor === undefined)) return false
  return unit.kind === 'name' ? units.every((u) => u.run !== unit.run || told.blockNames.has(u.key)) : told.opens !== 'the' && unit === units[0] && told.blockKeys.has(unit.key)
}

/** "the bridge over the Sarn", "Mayor Dorn": a word beside one that was told, as the part has them elsewhere, where nothing else stands beside it here. */
function describesTold(unit: Unit, units: readonly Unit[], missing: ReadonlySet<Unit>, told: Told, { sideBySide }: Doubt): boolean {
  const at = units.indexOf(unit)
  const known = new Set(units.map((u) => u.key))
  return [-1, 1].some((step) => {
    const beside = units[at + step]
    if (beside === undefined || missing.has(beside) || beside.kind === 'number' || !(step < 0 ? sideBySide(told.part, beside.key, unit.key) : sideBySide(told.part, unit.key, beside.key))) return false
    const there = told.units.findIndex((u) => u.key === beside.key)
    const instead = told.units[there - step]
    return there < 0 || instead === undefined || instead.clause !== told.units[there]?.clause || known.has(instead.key)
  })
}

function contradicts(told: Told, said: Statement, clauses: ReadonlySet<number>, units: readonly Unit[]): boolean {
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
  return differs(operatorsIn(said, clauses), operatorsIn(told, toldClauses))
    || placed.some((a, i) => placed.slice(i + 1).some((b) => changePlaces(a.unit, b.unit, a.as, b.as, a.at < b.at)))
    || matched.some(({ unit, as }) => isOpposed(unit.governor, as, told))
    || units.some((u) => u.kind === 'number' && belongsElsewhere(u, said, told))
    || [...toldClauses].some((c) => hidesName(told, c, said, matched.filter((m) => m.as.clause === c).map((m) => m.at)))
}

const holds = (statement: Statement, key: string) => statement.units.some((u) => u.key === key)
const operatorsIn = (statement: Statement, clauses: ReadonlySet<number>) => new Set([...clauses].flatMap((c): Operator[] => statement.operators[c] ?? []))
const differs = (a: ReadonlySet<Operator>, b: ReadonlySet<Operator>) => a.size !== b.size || [...a].some((x) => !b.has(x))

/** "Renn sued Dorn" and "Dorn sued Renn": free words of one clause that stand the other way round. "by" marks who did it, wherever it stands. */
function changePlaces(a: Unit, b: Unit, toldA: Unit, toldB: Unit, inOrder: boolean): boolean {
  if (a.clause !== b.clause || toldA.clause !== toldB.clause || (a.run >= 0 && a.run === b.run)) return false
  if (![a, b, toldA, toldB].every((u) => u.governor === undefined || u.governor === 'by')) return false
  const turned = (a.governor === 'by' ? 1 : 0) + (b.governor === 'by' ? 1 : 0) + (toldA.governor === 'by' ? 1 : 0) + (toldB.governor === 'by' ? 1 : 0)
  return turned % 2 === 1 ? inOrder && (a.kind === 'name' || b.kind === 'name') : !inOrder
}

/** Prepositions that say what part a thing has in what happens: "from Velden" is not "to Velden". */
const parting = new Set('from to by against for with without over under above below'.split(' '))

function isOpposed(governor: string | undefined, as: Unit, told: Told): boolean {
  if (governor === undefined || !parting.has(governor) || as.governor === undefined || !parting.has(as.governor)) return false
  return !told.units.some((u) => u.key === as.key && (u.governor === undefined || u.governor === governor))
}

/** A number counts what follows it (else what stands before it), for whoever its clause names: "8,200" of Tarn is not the "8,200" of Orsk. */
function belongsElsewhere(number: Unit, said: Statement, told: Told): boolean {
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

/** "Dorn said Renn had left" does not tell "Dorn had left": a free name stands between the words of one clause. */
function hidesName(told: Told, clause: number, said: Statement, at: readonly number[]): boolean {
  const from = Math.min(...at)
  const to = Math.max(...at)
  return told.units.some((u, i) => i > from && i < to && u.clause === clause && u.kind === 'name' && u.governor === undefined && !holds(said, u.key) && !told.units.some((o) => o.run === u.run && holds(said, o.key)))
}
