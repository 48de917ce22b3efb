import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/commands/generate/seededRandom'

const drawn = (...keys: number[]) => {
  const random = seededRandom(...keys)
  return Array.from({ length: 20 }, () => random.below(1_000_000))
}

describe('seededRandom', () => {
  it('gives the same numbers for the same keys, and others for any other', () => {
    assert(property(array(integer(), { minLength: 1, maxLength: 4 }), integer(), (keys, last) => {
      expect(drawn(...keys)).toEqual(drawn(...keys))
      expect(drawn(...keys, last)).not.toEqual(drawn(...keys, last + 1))
    }))
  })

  it('keeps below its bound, and keeps every entry when it shuffles', () => {
    assert(property(integer(), integer({ min: 1, max: 1000 }), array(constantFrom('a', 'b', 'c', 'd')), (seed, n, list) => {
      const random = seededRandom(seed)
      const number = random.below(n)
      expect(number).toBeGreaterThanOrEqual(0)
      expect(number).toBeLessThan(n)
      expect(random.shuffle(list).sort()).toEqual(list.toSorted())
    }))
  })

  it('picks the entry at rank r about 1 / (r + soft) as often', () => {
    const random = seededRandom(4)
    const ranks = Array.from({ length: 8 }, (_, i) => i)
    const tally = ranks.map(() => 0)
    for (let i = 0; i < 40_000; i++) {
      const rank = random.zipf(ranks, 1)
      tally[rank] = (tally[rank] ?? 0) + 1
    }
    for (const rank of ranks) expect((tally[rank] ?? 0) / (tally[0] ?? 1)).toBeCloseTo(1 / (rank + 1), 1)
  })

  it('says so where there is nothing to pick from', () => {
    expect(() => seededRandom(1).pick([])).toThrow('nothing to pick from')
  })
})
