import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRepeats } from '../../../src/engines/repeats/findRepeats'

describe('findRepeats', () => {
  it('finds the same words whatever their case and marks', () => {
    const found = findRepeats([{ id: 'a', words: 'We will open the harbour in May,' }, { id: 'b', words: 'we will open the harbour in May' }])
    expect(found.get('a')).toEqual({ same: ['b'], otherwise: [] })
    expect(found.get('b')).toEqual({ same: ['a'], otherwise: [] })
  })

  it('finds a quotation that is worded otherwise, or cut shorter', () => {
    const found = findRepeats([
      { id: 'a', words: 'We will open the new harbour in May, ice or no ice' },
      { id: 'b', words: 'We shall open the new harbour in May, ice or no ice' },
      { id: 'c', words: 'open the new harbour in May' },
    ])
    expect(found.get('a')).toEqual({ same: [], otherwise: ['b', 'c'] })
  })

  it('leaves apart what only shares a phrase, and what is too short to tell', () => {
    expect(findRepeats([
      { id: 'a', words: 'The people of this town will never forget what the storm of that winter has taken' },
      { id: 'b', words: 'The people of this town have waited far too long for a new bridge over the river' },
      { id: 'c', words: 'no comment' }, { id: 'd', words: 'no comment' },
    ]).size).toBe(0)
  })

  it('takes a voice with twenty thousand quotations, though all begin alike or are all the same', () => {
    const alike = Array.from({ length: 20_000 }, (_, i) => ({ id: String(i), words: `We have always said that this town deserves ${i % 7} bridges and ${i} boats before the winter comes` }))
    const same = alike.map(({ id }) => ({ id, words: 'We will open the new harbour in May, ice or no ice' }))
    const began = performance.now()
    expect(findRepeats(alike).size).toBeLessThanOrEqual(alike.length)
    expect(findRepeats(same).get('0')?.same.length).toBeLessThanOrEqual(200)
    // each against each would be 400 million comparisons
    expect(performance.now() - began).toBeLessThan(15_000)
  })

  it('is symmetric, and never ties a quotation to itself', () => {
    const words = array(constantFrom('we', 'will', 'open', 'the', 'new', 'harbour', 'soon'), { minLength: 1, maxLength: 14 }).map((w) => w.join(' '))
    assert(property(array(words, { maxLength: 8 }), (all) => {
      const found = findRepeats(all.map((text, i) => ({ id: String(i), words: text })))
      for (const [id, { same, otherwise }] of found) {
        expect([...same, ...otherwise]).not.toContain(id)
        for (const other of same) expect(found.get(other)?.same).toContain(id)
        for (const other of otherwise) expect(found.get(other)?.otherwise).toContain(id)
      }
    }))
  })
})
