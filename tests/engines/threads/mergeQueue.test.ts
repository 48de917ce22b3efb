import { array, assert, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MergeQueue } from '../../../src/engines/threads/mergeQueue'

describe('MergeQueue', () => {
  it('gives the best first, and equal ones in the order of their numbers', () => {
    assert(property(array(record({ gain: integer({ min: 0, max: 5 }), a: integer({ min: 0, max: 9 }), b: integer({ min: 0, max: 9 }) }), { maxLength: 40 }), (offers) => {
      const queue = new MergeQueue()
      for (const { gain, a, b } of offers) queue.push(gain, [a, b, gain, 0])
      const sorted = [...offers].sort((x, y) => y.gain - x.gain || x.a - y.a || x.b - y.b)
      expect(offers.map(() => queue.pop())).toEqual(sorted.map(({ gain, a, b }) => [a, b, gain, 0]))
      expect(queue.pop()).toBeUndefined()
    }))
  })
})
