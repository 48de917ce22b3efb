import { contradicts } from './contradicts'
import { saysDate } from './dates'
import type { Statement, Unit } from './readStatements'
import type { ToldBlock } from './toldBlock'

/**
 * Rule: an earlier sentence tells a later one where it holds all that the later one states (content words, names, numbers, dates, quoted
 * words) and nothing sets the two against each other: another operator, two things that changed places, a number or a name that belongs
 * to something else. Containment in place of resemblance: Broder, "On the resemblance and containment of documents" (1997).
 */
export type Told = {
  statement: Statement
  /** keys of the names that its short names stand for, and the short names of its long ones */
  also: readonly string[]
  block: ToldBlock
}
/** What a sentence states in its clauses from one number up to, not with, another. */
export type Claim = { said: Statement; from: number; to: number; units: readonly Unit[]; dates: Statement['dates'] }
export type Doubt = {
  /** names in and shortly before the later sentence's block */
  context: () => ReadonlySet<string>
  /** true where an earlier part writes two words of a name side by side */
  sideBySide: (part: number, a: string, b: string) => boolean
}

export function claimOf(said: Statement, from = 0, to = said.operators.length): Claim {
  if (from === 0 && to === said.operators.length) return { said, from, to, units: said.units, dates: said.dates }
  return { said, from, to, units: said.units.filter((u) => u.clause >= from && u.clause < to), dates: said.dates.filter((d) => d.clause >= from && d.clause < to) }
}

/** True where `told` holds what a claim states, and does not contradict it. */
export function tells(told: Told, claim: Claim, doubt: Doubt): boolean {
  const { said, from, to, units, dates } = claim
  const stated = units.length + dates.length
  if (stated < 2 ? said.units.length !== told.statement.units.length : stated < 3 && said.quotes.length === 0 && to - from === said.operators.length && told.statement.units.length + told.statement.dates.length > stated + slack) return false
  if (!holdsAll(told, units, doubt)) return false
  if (!dates.every((d) => told.statement.dates.some((t) => saysDate(t, d)) || saysByItsDay(told.statement, d))) return false
  if (!said.quotes.every((q) => ` ${told.block.quotes} `.includes(` ${q} `))) return false
  if ((said.opens === 'he' || said.opens === 'she') && told.block.names.size > 0) {
    const context = doubt.context()
    if (![...told.block.names].some((n) => context.has(n))) return false
  }
  return !contradicts(told.statement, claim)
}

/** True where a sentence has a word, or another form of a name. */
export function holds({ statement: { units }, also }: Told, key: string): boolean {
  for (const unit of units) if (unit.key === key) return true
  return also.includes(key)
}

/** "in February", "on 6 May": of what a part of that day tells without a date */
const saysByItsDay = ({ dates, published }: Statement, date: Statement['dates'][number]) =>
  dates.length === 0 && published !== undefined && saysDate({ year: Number(published.slice(0, 4)), month: Number(published.slice(5, 7)), day: Number(published.slice(8, 10)) }, date)

/** A sentence that states two things only is told by one that states at most this many more: "Renn left." is more than "Renn left the hall at noon". */
const slack = 2
/** Of a sentence's words, at most this part may be known from elsewhere in the part. */
const fromElsewhere = 1 / 3

/** True where every unit is told, or only says of a thing that was told what the same part says of it elsewhere. */
function holdsAll(told: Told, units: readonly Unit[], doubt: Doubt): boolean {
  const missing: number[] = []
  let elsewhere = 0
  for (const [at, unit] of units.entries()) {
    if (holds(told, unit.key)) continue
    if (unit.kind === 'number') return false
    if (isSubjectBefore(unit, units, told)) continue
    if (unit.kind === 'word') elsewhere += 1
    if (elsewhere > units.length * fromElsewhere) return false
    missing.push(at)
  }
  return missing.every((at) => describesTold(at, units, told, doubt))
}

/** The subject, by name or noun, where the earlier sentence goes on from its block with "it" or "the" and has no name of its own there. */
function isSubjectBefore(unit: Unit, units: readonly Unit[], told: Told): boolean {
  if (told.statement.opens === undefined || unit.governor !== undefined || told.statement.units.some((u) => u.kind === 'name' && u.governor === undefined)) return false
  return unit.kind === 'name' ? units.every((u) => u.run !== unit.run || told.block.names.has(u.key)) : told.statement.opens !== 'the' && unit === units[0] && told.block.keys.has(unit.key)
}

/** "the bridge over the Sarn", "Mayor Dorn": a word beside one that was told, as the part has them elsewhere, where nothing else stands beside it here. */
function describesTold(at: number, units: readonly Unit[], told: Told, doubt: Doubt): boolean {
  const unit = units[at]
  if (unit === undefined) return false
  return [-1, 1].some((step) => {
    const beside = units[at + step]
    // the one before is told, or described as one that is
    if (beside === undefined || beside.kind === 'number' || (step > 0 && !holds(told, beside.key))) return false
    const there = told.statement.units.findIndex((u) => u.key === beside.key)
    const instead = told.statement.units[there - step]
    const free = there < 0 || instead === undefined || instead.clause !== told.statement.units[there]?.clause || units.some((u) => u.key === instead.key)
    return free && (step < 0 ? doubt.sideBySide(told.statement.part, beside.key, unit.key) : doubt.sideBySide(told.statement.part, unit.key, beside.key))
  })
}
