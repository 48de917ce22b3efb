import { Column } from '../terms/column'
import { headlineBit } from '../terms/corpus'
import type { Space } from '../terms/spaceOf'

/** An article is about a name that its headline has, or that counts this much in it. */
const often = 4

/**
 * Finds the name that two articles (rows) are both about, as it is written: one that at most `most` articles have; a full name first, then the
 * rarest. A full name is meant where its first or last word is, since reports go on with one of them; what only opens full names (a first name) is
 * none, nor is the place where either happens (`isPlace`), nor a word that stands in other full names here than there: two people of one name.
 */
export function findAbout(space: Space, most: number): (a: number, b: number, isPlace: (name: string) => boolean) => string | undefined {
  const { corpus: { entries, forms, starts, occurring, counts }, termOf, kinds, frequency } = space
  const ends = new Int32Array(entries.length + 1)
  const names = new Column(new Int32Array(1024))
  const kindOf = (form: number) => kinds[termOf[form] ?? -1]
  const isRare = (form: number) => (frequency[termOf[form] ?? -1] ?? 0) <= most
  for (let row = 0; row < entries.length; row += 1) {
    const [from, to] = [starts.at(row), starts.at(row + 1)]
    const runs: number[] = []
    /** how often a name only opened a run */
    const asFirst = new Map<number, number>()
    for (let at = from; at < to; at += 1) {
      const form = occurring.at(at)
      if (kindOf(form) !== 'run') continue
      runs.push(form)
      asFirst.set(forms.first.at(form), (asFirst.get(forms.first.at(form)) ?? 0) + (counts.at(at) % headlineBit))
    }
    const meant = new Set<number>()
    for (let at = from; at < to; at += 1) {
      const form = occurring.at(at)
      const alone = counts.at(at) - (asFirst.get(form) ?? 0)
      if (alone >= often && kindOf(form) === 'name') meant.add(form)
    }
    for (const form of [...runs.filter((run) => meant.has(forms.first.at(run)) || meant.has(forms.last.at(run))), ...meant]) if (isRare(form) && forms.shown[form] !== '') names.push(form)
    ends[row + 1] = names.length
  }
  const rank = (form: number) => (kindOf(form) === 'run' ? 0 : most + 1) + (frequency[termOf[form] ?? -1] ?? 0)
  const has = (row: number, form: number) => {
    for (let i = ends[row] ?? 0; i < (ends[row + 1] ?? 0); i += 1) if (names.data[i] === form) return true
    return false
  }
  const inRun = (list: readonly number[], name: number) => list.some((form) => forms.first.at(form) === name || forms.last.at(form) === name)
  const namesOf = (row: number) => [...names.data.subarray(ends[row], ends[row + 1])]
  return (a, b, isPlace) => {
    const both: number[] = []
    for (let i = ends[a] ?? 0; i < (ends[a + 1] ?? 0); i += 1) if (has(b, names.at(i))) both.push(names.at(i))
    if (both.length === 0) return undefined
    const [ours, theirs] = [namesOf(a), namesOf(b)]
    const shared = both.filter((form) => (inRun(both, form) || !inRun(ours, form) || !inRun(theirs, form)) && !isPlace(forms.shown[form] ?? ''))
    const best = shared.sort((x, y) => rank(x) - rank(y) || x - y)[0]
    return best === undefined ? undefined : forms.shown[best]
  }
}
