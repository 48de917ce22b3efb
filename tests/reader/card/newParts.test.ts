import { describe, expect, it } from 'vitest'
import { newParts } from '../../../src/reader/card/newParts'

const story = { count: 3, parts: ['a', 'b', 'c'].map((slug) => ({ slug, headline: slug, published: { value: '2024-01-01', precision: 'day' as const } })) }

describe('newParts', () => {
  it('says how much of a story is new once some of it has been read', () => {
    expect(newParts(story, new Set(['b']))).toBe('2 new to you')
    expect(newParts(story, new Set(['a', 'b', 'c']))).toBe('all read')
  })

  it('says what it knows of a story that shows only its last parts', () => {
    expect(newParts({ ...story, count: 9 }, new Set(['b']))).toBe('2 of the last 3 new to you')
    expect(newParts({ ...story, count: 9 }, new Set(['a', 'b', 'c']))).toBe('the last 3 read')
  })

  it('says nothing to somebody who has read none of it, or of whom nothing is known', () => {
    expect(newParts(story, new Set(['x']))).toBeUndefined()
    expect(newParts(story, undefined)).toBeUndefined()
  })
})
