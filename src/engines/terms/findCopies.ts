import type { Corpus } from './corpus'
import { oldestFirst } from './oldestFirst'
import { resemblance, sketchSize } from './sketch'

/** Two thirds of the words in a row are the same: one text, cut or touched up by a desk. */
const nearCopy = 0.6
/** Smallest hashes that find candidates: of two copies' the smallest are the same all but surely. */
const looked = 8
/** A hash that more texts have is a phrase of a publisher's, and finds no candidates. */
const common = 64

/** For each article the one that it copies (its row), or -1: the oldest text is the original. Articles without a day come last. */
export function findCopies(corpus: Corpus): Int32Array {
  const size = corpus.entries.length
  const copies = new Int32Array(size).fill(-1)
  const buckets = new Int32Array(1 << Math.max(4, Math.ceil(Math.log2(size * looked + 1)))).fill(-1)
  const next = new Int32Array(size * looked).fill(-1)
  const seen = new Int32Array(size).fill(-1)
  const { data } = corpus.sketches
  for (const a of oldestFirst(corpus)) {
    let [best, nearest] = [-1, nearCopy]
    for (let k = 0; k < looked; k += 1) {
      const hash = data[a * sketchSize + k] ?? 0
      if (hash === 0xffffffff) break
      for (let slot = buckets[hash & (buckets.length - 1)] ?? -1, steps = 0; slot >= 0 && steps < common; slot = next[slot] ?? -1) {
        const b = Math.floor(slot / looked)
        if (data[b * sketchSize + (slot % looked)] !== hash) continue
        steps += 1
        if (seen[b] === a) continue
        seen[b] = a
        const alike = resemblance(data, a, b)
        if (alike > nearest || (alike === nearest && best === -1)) [best, nearest] = [b, alike]
      }
    }
    copies[a] = best
    if (best >= 0) continue
    for (let k = 0; k < looked; k += 1) {
      const hash = data[a * sketchSize + k] ?? 0
      if (hash === 0xffffffff) break
      next[a * looked + k] = buckets[hash & (buckets.length - 1)] ?? -1
      buckets[hash & (buckets.length - 1)] = a * looked + k
    }
  }
  return copies
}
