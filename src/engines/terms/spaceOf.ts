import { Column } from './column'
import { headlineBit, type Corpus } from './corpus'
import { findCopies } from './findCopies'
import { readTerms, type TermKind } from './readTerms'

/*
 * Articles as vectors. Rule: a term weighs the root of its count times its inverse document frequency; names and numbers count apart from
 * words, so an article is two unit vectors side by side, one of all its terms and one of its names and numbers alone, each with half the say.
 * The dot product of two articles is then the mean of both cosines, and that of two sums of articles the sum over all pairs, which is what
 * group average needs. Frequencies count a copied text once. A run of names says again what its names say, and has no weight.
 */

/** In a small edition every frequency is chance: a thousand other articles that have none of its terms level the weights. */
const unseen = 1000
/** Terms that an article is compared by: its heaviest. */
const mostTerms = 160

export type Space = {
  corpus: Corpus
  /** row of the article that it copies, or -1 */
  copies: Int32Array
  /** term of each form, or -1 */
  termOf: Int32Array
  kinds: TermKind[]
  /** distinct texts that have the term */
  frequency: Int32Array
  /** articles as sparse vectors: dimensions (2 x term, or 2 x term + 1 where it counts as a name or number) ascending, with their weights */
  starts: Int32Array
  dimensions: Int32Array
  weights: Float32Array
}

const spaces = new WeakMap<Corpus, Space>()

/** The vectors of all articles added so far; made once and kept while nothing is added. */
export function spaceOf(corpus: Corpus): Space {
  const kept = spaces.get(corpus)
  if (kept !== undefined && kept.copies.length === corpus.entries.length) return kept
  const space = makeSpace(corpus)
  spaces.set(corpus, space)
  return space
}

function makeSpace(corpus: Corpus): Space {
  const size = corpus.entries.length
  const copies = findCopies(corpus)
  const { termOf, kinds } = readTerms(corpus)
  const distinct = copies.reduce((sum, of) => sum + (of < 0 ? 1 : 0), 0)
  const counts = new Float32Array(kinds.length)
  const frequency = new Int32Array(kinds.length)
  /** the article's terms, each once, with their counts in `counts` until the next call */
  const termsIn = (article: number): Int32Array => {
    const terms: number[] = []
    for (let row = corpus.starts.at(article); row < corpus.starts.at(article + 1); row += 1) {
      const term = termOf[corpus.occurring.at(row)] ?? -1
      if (term < 0) continue
      if (counts[term] === 0) terms.push(term)
      counts[term] = (counts[term] ?? 0) + (corpus.counts.at(row) % headlineBit)
    }
    return Int32Array.from(terms)
  }
  for (let article = 0; article < size; article += 1) {
    for (const term of termsIn(article)) {
      counts[term] = 0
      if ((copies[article] ?? -1) < 0) frequency[term] = (frequency[term] ?? 0) + 1
    }
  }
  const starts = new Int32Array(size + 1)
  const dimensions = new Column(new Int32Array(1024))
  const weights = new Column(new Float32Array(1024))
  for (let article = 0; article < size; article += 1) {
    const met = termsIn(article)
    for (const term of met) counts[term] = kinds[term] === 'run' ? 0 : Math.sqrt(counts[term] ?? 0) * Math.log((distinct + unseen) / Math.max(1, frequency[term] ?? 1))
    const least = leastOfHeaviest(met, counts)
    const terms = met.filter((term) => (counts[term] ?? 0) >= least).sort()
    let [all, apart] = [0, 0]
    for (const term of terms) {
      const square = (counts[term] ?? 0) ** 2
      all += square
      if (kinds[term] !== 'word') apart += square
    }
    for (const term of terms) {
      // what stands in one text only joins no two
      if ((frequency[term] ?? 0) < 2 && (copies[article] ?? -1) < 0) continue
      const weight = counts[term] ?? 0
      if (weight === 0) continue
      dimensions.push(2 * term)
      weights.push(weight / Math.sqrt(2 * all))
      if (kinds[term] === 'word') continue
      dimensions.push(2 * term + 1)
      weights.push(weight / Math.sqrt(2 * apart))
    }
    for (const term of met) counts[term] = 0
    starts[article + 1] = dimensions.length
  }
  return { corpus, copies, termOf, kinds, frequency, starts, dimensions: dimensions.data.slice(0, dimensions.length), weights: weights.data.slice(0, weights.length) }
}

/** The weight of the lightest of the `mostTerms` heaviest terms. */
function leastOfHeaviest(terms: Int32Array, weights: Float32Array): number {
  if (terms.length <= mostTerms) return 0
  const sorted = Float32Array.from(terms, (term) => weights[term] ?? 0).sort()
  return sorted[sorted.length - mostTerms] ?? 0
}
