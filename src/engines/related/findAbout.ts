import { Column } from '../terms/column'
import type { Space } from '../terms/spaceOf'

/** An article is about a name that its headline has, or that it says so often. */
const often = 4

/** Finds the name that two articles (rows) are both about, as it is written: one that at most `most` articles have; a full name first, then the rarest. */
export function findAbout(space: Space, most: number): (a: number, b: number) => string | undefined {
  const { corpus, termOf, kinds, frequency } = space
  const { forms, starts, occurring, counts } = corpus
  const ends = new Int32Array(corpus.entries.length + 1)
  const named = new Column(new Int32Array(1024))
  for (let row = 0; row < corpus.entries.length; row += 1) {
    for (let at = starts.at(row); at < starts.at(row + 1); at += 1) {
      if (counts.at(at) < often) continue
      const form = occurring.at(at)
      const term = termOf[form] ?? -1
      const kind = kinds[term]
      if ((kind === 'name' || kind === 'run') && (frequency[term] ?? 0) <= most && forms.shown[form] !== '') named.push(form)
    }
    ends[row + 1] = named.length
  }
  const namesOf = (row: number) => named.data.subarray(ends[row], ends[row + 1])
  const rank = (form: number) => (kinds[termOf[form] ?? -1] === 'run' ? 0 : most + 1) + (frequency[termOf[form] ?? -1] ?? 0)
  return (a, b) => {
    const theirs = namesOf(b)
    let [best, least] = [-1, Infinity]
    for (const form of namesOf(a)) {
      const place = rank(form)
      if (place < least && theirs.includes(form)) [best, least] = [form, place]
    }
    return best < 0 ? undefined : forms.shown[best]
  }
}
