import { Column } from '../terms/column'
import type { Space } from '../terms/spaceOf'

/*
 * Pairs of articles that are worth a look. Rule: articles meet in an index of their heaviest terms, as in "Scaling up all pairs similarity
 * search" (Bayardo, Ma and Srikant, 2007); of those that an article meets the best few are compared in full.
 */

/** Dimensions of an article that are indexed and looked up: its heaviest. */
const indexed = 30
/** A term that more articles have finds no candidates: it is a theme, not a story. */
const common = 500
/** Candidates compared in full, and how alike they must be to be kept. */
const compared = 40
const alike = 0.1

/** Neighbours of each article among those added before it: `others` from `starts[row]` with their similarity, 0 to 1. Copies have none. */
export type Neighbours = { starts: Int32Array; others: Int32Array; similarities: Float32Array }

const kept = new WeakMap<Space, Neighbours>()

/** Made once for a space: threads and related articles both rest on them. */
export function findNeighbours(space: Space): Neighbours {
  const neighbours = kept.get(space) ?? meet(space)
  kept.set(space, neighbours)
  return neighbours
}

function meet(space: Space): Neighbours {
  const { copies, starts, dimensions, weights, frequency } = space
  const size = copies.length
  const index = indexOf(space)
  const edges = { starts: new Int32Array(size + 1), others: new Column(new Int32Array(1024)), similarities: new Column(new Float32Array(1024)) }
  const scores = new Float32Array(size)
  const found = new Int32Array(size)
  const whole = new Float32Array(2 * frequency.length)
  for (let a = 0; a < size; a += 1) {
    const [from, to] = [starts[a] ?? 0, starts[a + 1] ?? 0]
    let many = 0
    for (let i = index.articleStarts[a] ?? 0; i < (index.articleStarts[a + 1] ?? 0); i += 1) {
      const [term, weight] = [index.terms[i] ?? 0, index.weights[i] ?? 0]
      for (let post = index.termStarts[term] ?? 0; ; post += 1) {
        const b = index.articles[post] ?? a
        if (b >= a) break
        if (scores[b] === 0) found[many++] = b
        scores[b] = (scores[b] ?? 0) + weight * (index.posted[post] ?? 0)
      }
    }
    if (many > 0) {
      for (let i = from; i < to; i += 1) whole[dimensions[i] ?? 0] = weights[i] ?? 0
      const least = leastOfBest(found, many, scores)
      for (let k = 0; k < many; k += 1) {
        const b = found[k] ?? 0
        const score = scores[b] ?? 0
        scores[b] = 0
        if (score < least) continue
        let similarity = 0
        for (let i = starts[b] ?? 0; i < (starts[b + 1] ?? 0); i += 1) similarity += (weights[i] ?? 0) * (whole[dimensions[i] ?? 0] ?? 0)
        if (similarity < alike) continue
        edges.others.push(b)
        edges.similarities.push(similarity)
      }
      for (let i = from; i < to; i += 1) whole[dimensions[i] ?? 0] = 0
    }
    edges.starts[a + 1] = edges.others.length
  }
  return { starts: edges.starts, others: edges.others.data, similarities: edges.similarities.data }
}

/** Each article's heaviest terms, and for each term the articles that have it among theirs, in the order of rows. */
function indexOf({ copies, starts, dimensions, weights, frequency }: Space) {
  const size = copies.length
  const articleStarts = new Int32Array(size + 1)
  const [terms, heavy] = [new Column(new Int32Array(1024)), new Column(new Float32Array(1024))]
  const termStarts = new Int32Array(frequency.length + 1)
  for (let a = 0; a < size; a += 1) {
    const [from, to] = [starts[a] ?? 0, starts[a + 1] ?? 0]
    const least = (copies[a] ?? -1) >= 0 ? Infinity : heaviest(weights, from, to)
    for (let i = from; i < to; i += 1) {
      const [dimension, weight] = [dimensions[i] ?? 0, weights[i] ?? 0]
      // a name's second dimension says the same again
      if (dimension % 2 === 1 || weight < least || (frequency[dimension >> 1] ?? 0) > common) continue
      terms.push(dimension >> 1)
      heavy.push(weight)
      termStarts[(dimension >> 1) + 1] = (termStarts[(dimension >> 1) + 1] ?? 0) + 1
    }
    articleStarts[a + 1] = terms.length
  }
  for (let term = 0; term < frequency.length; term += 1) termStarts[term + 1] = (termStarts[term + 1] ?? 0) + (termStarts[term] ?? 0)
  const next = termStarts.slice()
  const articles = new Int32Array(terms.length)
  const posted = new Float32Array(terms.length)
  for (let a = 0; a < size; a += 1) {
    for (let i = articleStarts[a] ?? 0; i < (articleStarts[a + 1] ?? 0); i += 1) {
      const term = terms.at(i)
      const post = next[term] ?? 0
      next[term] = post + 1
      articles[post] = a
      posted[post] = heavy.at(i)
    }
  }
  return { articleStarts, terms: terms.data, weights: heavy.data, termStarts, articles, posted }
}

function heaviest(weights: Float32Array, from: number, to: number): number {
  if (to - from <= indexed) return 0
  const sorted = weights.slice(from, to).sort()
  return sorted[sorted.length - indexed] ?? 0
}

function leastOfBest(found: Int32Array, many: number, scores: Float32Array): number {
  if (many <= compared) return 0
  const sorted = new Float32Array(many)
  for (let k = 0; k < many; k += 1) sorted[k] = scores[found[k] ?? 0] ?? 0
  sorted.sort()
  return sorted[many - compared] ?? 0
}
