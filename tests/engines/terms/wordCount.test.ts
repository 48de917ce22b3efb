import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordCount } from '../../../src/engines/terms/wordCount'

describe('wordCount', () => {
  it('counts words as readers do: with apostrophes and hyphens one, with signs between them two', () => {
    expect(wordCount('“It’s a well-known 6-year plan,” she said — twice/thrice.')).toBe(9)
    expect(wordCount(' … — ')).toBe(0)
  })

  it('counts as Unicode would', () => {
    const text = array(constantFrom('a', 'B', '7', ' ', '“', '’', '\'', '-', '.', '…', '—', 'é', '日'), { maxLength: 30 }).map((signs) => signs.join(''))
    assert(property(text, (words) => { expect(wordCount(words)).toBe(words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0) }))
  })
})
