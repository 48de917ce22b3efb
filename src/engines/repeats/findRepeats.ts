import { foldWords } from '../terms/foldWords'

/*
 * The same quotation told again, by one speaker, in several articles.
 *
 * Rule: two quotations are the same when their words are equal after folding (case, marks and white space aside), and the same
 * worded otherwise when at least `sharedPart` of the shorter one's four-word shingles stand in the other, both being long enough
 * that this is no chance. Shingles: Broder, "On the resemblance and containment of documents" (1997); containment, since one report
 * often quotes less of a sentence than another. Candidates come from an index of shingles, so the work grows with the words.
 */

const size = 4
const fewestWords = 6
const sharedPart = 0.5
/** A shingle that stands in more quotations than this is a phrase of the speaker's, and finds no candidates. */
const common = 50
/** Of more than this many articles with the same words, a quotation names the first. */
const mostSame = 200

export type Uttered = { id: string; words: string }
/** `same`: ids of quotations with the same words. `otherwise`: ids of those worded otherwise. Both in the order given. */
export type Repeats = { same: string[]; otherwise: string[] }

const fold = (words: string) => foldWords(words).split(' ').filter(Boolean)

function shinglesOf(tokens: readonly string[]): Set<string> {
  const shingles = new Set<string>()
  for (let i = 0; i + size <= tokens.length; i++) shingles.add(tokens.slice(i, i + size).join(' '))
  return shingles
}

/** Finds, for each of one speaker's quotations, the others that tell the same. Empty lists are left out of the map. */
export function findRepeats(said: readonly Uttered[]): Map<string, Repeats> {
  const items = said.map(({ id, words }) => {
    const tokens = fold(words)
    return { id, folded: tokens.join(' '), long: tokens.length >= fewestWords, shingles: shinglesOf(tokens) }
  })
  const index = new Map<string, number[]>()
  items.forEach((item, i) => {
    for (const shingle of item.shingles) {
      const at = index.get(shingle)
      if (at) at.push(i)
      else index.set(shingle, [i])
    }
  })
  const found = new Map<string, Repeats>()
  const equal = new Map<string, string[]>()
  for (const { folded, id } of items) {
    const ids = equal.get(folded)
    if (ids) ids.push(id)
    else equal.set(folded, [id])
  }
  items.forEach((item, i) => {
    const shared = new Map<number, number>()
    for (const shingle of item.shingles) {
      const at = index.get(shingle) ?? []
      if (at.length <= common) for (const j of at) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    const otherwise = [...shared].flatMap(([j, count]) => {
      const other = items[j]
      const near = other && item.long && other.long && other.folded !== item.folded && count / Math.min(item.shingles.size, other.shingles.size) >= sharedPart
      return near ? [{ j, id: other.id }] : []
    })
    const same = item.long ? (equal.get(item.folded) ?? []).slice(0, mostSame + 1).filter((id) => id !== item.id) : []
    if (same.length > 0 || otherwise.length > 0) found.set(item.id, { same, otherwise: otherwise.sort((a, b) => a.j - b.j).map((o) => o.id) })
  })
  return found
}
