import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TokenTable } from '../../../src/engines/terms/tokenTable'

describe('TokenTable', () => {
  it('finds what a Map finds, inside any text', () => {
    const word = array(constantFrom('a', 'b', 'c', 'ä', '日'), { minLength: 1, maxLength: 4 }).map((letters) => letters.join(''))
    assert(property(array(word, { maxLength: 60 }), (words) => {
      const [table, map] = [new TokenTable(), new Map<string, number>()]
      for (const [i, w] of words.entries()) {
        const text = `x ${w} y`
        expect(table.find(text, 2, 2 + w.length)).toBe(map.get(w))
        if (map.has(w)) continue
        table.put(i - 1)
        map.set(w, i - 1)
      }
    }))
  })

  it('keeps everything when it grows', () => {
    const table = new TokenTable()
    const words = Array.from({ length: 9000 }, (_, i) => `word${i}`)
    words.forEach((w, i) => {
      expect(table.find(w, 0, w.length)).toBeUndefined()
      table.put(i)
    })
    expect(words.every((w, i) => table.find(w, 0, w.length) === i)).toBe(true)
  })
})
