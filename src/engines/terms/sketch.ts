/*
 * A sketch of an article's wording: the smallest `sketchSize` hashes of its shingles of four words. Two sketches tell how much two texts
 * resemble each other (Broder, "On the resemblance and containment of documents", 1997).
 */
export const sketchSize = 48
const shingleSize = 4
/** Stands where a text has fewer shingles than a sketch has rows. */
const none = 0xffffffff

const mix = (hash: number, value: number) => {
  const h = Math.imul(hash ^ value, 0x85ebca6b)
  return Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
}

/** `sketchSize` different hashes, least first, filled up with the greatest number. */
export function sketchOf(words: Uint32Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - shingleSize + 1))
  for (let i = 0; i < hashes.length; i += 1) {
    let hash = 0x9747b28c
    for (let j = 0; j < shingleSize; j += 1) hash = mix(hash, words[i + j] ?? 0)
    hash ^= hash >>> 16
    hashes[i] = hash
  }
  hashes.sort()
  const sketch = new Uint32Array(sketchSize).fill(none)
  let size = 0
  for (let i = 0; i < hashes.length && size < sketchSize; i += 1) if (hashes[i] !== hashes[i - 1] && hashes[i] !== none) sketch[size++] = hashes[i] ?? none
  return sketch
}

/** How much two texts resemble each other, 0 to 1: the part of their common smallest hashes that both have. */
export function resemblance(sketches: Uint32Array, a: number, b: number): number {
  let [i, j, both, all] = [0, 0, 0, 0]
  while (all < sketchSize && (i < sketchSize || j < sketchSize)) {
    const x = i < sketchSize ? (sketches[a * sketchSize + i] ?? none) : none
    const y = j < sketchSize ? (sketches[b * sketchSize + j] ?? none) : none
    if (x === none && y === none) break
    if (x === y) both += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
    all += 1
  }
  return all === 0 ? 0 : both / all
}
