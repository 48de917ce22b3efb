import { contradicts } from './contradicts'
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
