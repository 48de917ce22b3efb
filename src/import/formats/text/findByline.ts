import { findAgency } from './agencies'
import { openLines, settle, type Line } from './line'

/*
 * Rule: a byline is a line near the top, never the first, that is nothing but "By" (or "Written by", "Author:", "Von", "Par",
 * "Автор:") and names: two to five words that begin with a capital, or an agency. What follows a name after a comma and is a
 * job ("Staff Writer", "in Geneva") stays with that name.
 */
const opening = /^(?:by|written by|reported by|author\s*:|von|par|автор\s*:)\s+(\S.*)$/iu
const job = /^(?:in\s|.*\b(?:writer|correspondent|reporter|editor|staff|columnist|analyst|contributor)\b)/i
const within = 8

const readsAsName = (name: string) =>
  findAgency(name) !== undefined || (/^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|di|du|van|von|der|den|la|le|el|al|bin|ibn) )*\p{Lu}[\p{L}.'’-]*){1,4}$/u.test(name) && name.length <= 60)

/** The names of a byline, or null where the line is none. */
function namesOf(text: string): string[] | null {
  const rest = opening.exec(text)?.[1]?.replace(/\.$/, '')
  if (rest === undefined || text.length > 160) return null
  const names: string[] = []
  for (const piece of rest.split(/\s*;\s*|\s*,\s*(?:and\s+)?|\s+(?:and|und|et|&|и)\s+/u)) {
    const last = names.at(-1)
    if (last !== undefined && job.test(piece)) names[names.length - 1] = `${last}, ${piece}`
    else if (readsAsName(piece)) names.push(piece)
    else return null
  }
  return names.length > 0 ? names : null
}

export function findByline(lines: readonly Line[]): Line[] {
  const near = new Set(openLines(lines).slice(1, within).map((o) => o.index))
  return settle(lines, (line, index) => {
    const names = near.has(index) ? namesOf(line.text) : null
    return names && { role: 'byline', names }
  })
}
