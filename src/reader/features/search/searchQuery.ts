/**
 * A search as a reader types it, in the order of typing:
 *
 *   ozone "precautionary measures" voice:"Joe Farman" topic:environment before:1990 after:1985-05
 *
 * Words must all occur; words between double marks must follow one another. A filter is its name, a colon and a word or words between
 * marks; `before` ends with the day before the year, month or day that it names, `after` begins with the day after it.
 */
export type SearchTerm = { kind: 'word' | 'phrase' | FilterKind; value: string }
export type FilterKind = (typeof filterKinds)[number]

export const filterKinds = ['voice', 'topic', 'before', 'after'] as const

const token = /(?:(voice|topic|before|after)\s*:\s*)?(?:["“”„]([^"“”„]*)(?:["“”„]|$)|(\S+))/giu
const day = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

const isDate = (kind: FilterKind) => kind === 'before' || kind === 'after'

/** Reads a search. Never fails: a date that is none, or a filter without a value, is a word like any other. */
export function parseSearchQuery(text: string): SearchTerm[] {
  return [...text.matchAll(token)].flatMap(([whole, name, quoted, bare]): SearchTerm[] => {
    const value = (quoted ?? bare ?? '').replace(/\s+/g, ' ').trim()
    const kind = filterKinds.find((k) => k === name?.toLowerCase())
    if (kind && value !== '' && (!isDate(kind) || day.test(value))) return [{ kind, value }]
    if (kind || quoted === undefined) return words(whole)
    return value === '' ? [] : [{ kind: 'phrase', value }]
  })
}

/** The name of a filter that has no value of its kind is a word too, but without its colon, or it would take the next word for its value. */
const words = (text: string): SearchTerm[] => text.replace(/(voice|topic|before|after)[\s:]*:/giu, '$1 ').split(/[\s"“”„]+/).map((word) => word.replace(/^:+/, '')).filter(Boolean).map((value) => ({ kind: 'word', value }))

/** One term as one would type it. */
export function printTerm({ kind, value }: SearchTerm): string {
  if (kind === 'word') return value
  const quoted = kind === 'phrase' || /\s/.test(value) ? `"${value}"` : value
  return kind === 'phrase' ? quoted : `${kind}:${quoted}`
}

/** Writes a search so that reading it gives the same terms. */
export const printSearchQuery = (terms: readonly SearchTerm[]): string => terms.map(printTerm).join(' ')

export const isFilter = (term: SearchTerm): term is SearchTerm & { kind: FilterKind } => term.kind !== 'word' && term.kind !== 'phrase'
