import type { NamesFromTo } from '../../../contract/edition'
import { letterOf, nameKey } from '../../../contract/nameOrder'

/** "Maas to Mason"; whole names where both begin with the same word. */
export function namesRange({ from, to }: NamesFromTo): string {
  const [first = '', last = ''] = [from.split(' ')[0], to.split(' ')[0]]
  return first === last ? `${from} to ${to}` : `${first} to ${last}`
}

type Letters = readonly { letter: string; pages: readonly NamesFromTo[] }[]
type Found = { letter: string; page: number; names?: NamesFromTo }

/** More pages than these help nobody: the letter's first is named instead. */
const most = 4

/**
 * The pages on which a name that begins as typed would stand, or one whose last word begins as the last word typed. Of a letter whose
 * pages are not known here, its first.
 */
export function pagesWith(typed: string, letters: Letters): Found[] {
  const keys = new Set([nameKey(typed), nameKey(typed).split(' ').at(-1) ?? ''])
  const found = [...keys].flatMap((key) => pagesOfKey(key, letters))
  return found.filter((f, i) => found.findIndex((o) => o.letter === f.letter && o.page === f.page) === i)
}

function pagesOfKey(key: string, letters: Letters): Found[] {
  const under = letters.find((l) => l.letter === letterOf(key))
  if (key === '' || !under) return []
  const first = { letter: under.letter, page: 1 }
  if (under.pages.length === 0) return [first]
  const found = under.pages.flatMap((names, i) => (nameKey(names.from) <= `${key}\uffff` && nameKey(names.to) >= key ? [{ letter: under.letter, page: i + 1, ...(under.pages.length > 1 ? { names } : {}) }] : []))
  return found.length > most ? [first] : found
}
