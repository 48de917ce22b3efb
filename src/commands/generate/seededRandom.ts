/**
 * Numbers that a seed always gives. The generator is mulberry32 (Tommy Ettinger, 2017, public domain). Only whole-number steps and
 * divisions are used, which every machine rounds alike; logarithms and powers are not, so same seed, same bytes holds everywhere.
 */
export type Random = {
  /** a whole number from 0 to n - 1 */
  below: (n: number) => number
  chance: (part: number) => boolean
  pick: <T>(list: readonly T[]) => T
  /** as `pick`, but earlier entries come more often: the one at rank r with weight 1 / (r + soft). Zipf (1949), Mandelbrot (1953) for `soft`. */
  zipf: <T>(list: readonly T[], soft?: number) => T
  shuffle: <T>(list: readonly T[]) => T[]
}

/** Sums of the weights up to each rank, kept by length and softness. */
const sums = new Map<string, Float64Array>()

function sumsFor(length: number, soft: number): Float64Array {
  const key = `${length} ${soft}`
  let made = sums.get(key)
  if (made === undefined) {
    made = new Float64Array(length)
    for (let rank = 0, sum = 0; rank < length; rank++) made[rank] = sum += 1 / (rank + soft)
    sums.set(key, made)
  }
  return made
}

/** A generator of its own for each list of keys: `seededRandom(seed, 7)` does not depend on what was drawn for `(seed, 6)`. */
export function seededRandom(...keys: readonly number[]): Random {
  let state = 0x9e3779b9
  for (const key of keys) {
    state = Math.imul(state ^ key, 0x85ebca6b)
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
    state ^= state >>> 16
  }
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000
  }
  const below = (n: number) => Math.floor(next() * n)
  const at = <T>(list: readonly T[], index: number): T => {
    if (index >= list.length) throw new Error('nothing to pick from')
    return list[index] as T
  }
  return {
    below,
    chance: (part) => next() < part,
    pick: (list) => at(list, below(list.length)),
    zipf(list, soft = 2) {
      const upTo = sumsFor(list.length, soft)
      const drawn = next() * (upTo.at(-1) ?? 0)
      let [low, high] = [0, list.length - 1]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((upTo[middle] ?? 0) > drawn) high = middle
        else low = middle + 1
      }
      return at(list, low)
    },
    shuffle(list) {
      const mixed = [...list]
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = below(i + 1)
        ;[mixed[i], mixed[j]] = [at(mixed, j), at(mixed, i)]
      }
      return mixed
    },
  }
}
