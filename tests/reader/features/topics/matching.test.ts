import { array, assert, boolean, nat, property, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matching } from '../../../../src/reader/features/topics/matching'

describe('matching', () => {
  it('finds what all lists share, or what any holds, newest first', () => {
    expect(matching([[1, 3, 5], [3, 4, 5]], false)).toEqual([5, 3])
    expect(matching([[1, 3, 5], [3, 4, 5]], true)).toEqual([5, 4, 3, 1])
    expect(matching([[1], [2]], false)).toEqual([])
  })

  it('agrees with looking every number up in every list', () => {
    assert(
      property(array(uniqueArray(nat(30)), { minLength: 1, maxLength: 4 }), boolean(), (lists, any) => {
        const naive = Array.from({ length: 31 }, (_, i) => 30 - i).filter((n) => (any ? lists.some((l) => l.includes(n)) : lists.every((l) => l.includes(n))))
        expect(matching(lists, any)).toEqual(naive)
      }),
    )
  })
})
