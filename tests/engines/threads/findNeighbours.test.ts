import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCorpus } from '../../../src/engines/terms/corpus'
import { likeness } from '../../../src/engines/terms/likeness'
import { spaceOf } from '../../../src/engines/terms/spaceOf'
import { findNeighbours } from '../../../src/engines/threads/findNeighbours'

describe('findNeighbours', () => {
  it('finds in few short articles just the pairs that a comparison of all with all finds', () => {
    const text = array(constantFrom('Ida', 'Holm', 'harbour', 'ice', 'ferry', '90', 'Lissa', 'song', 'Tarn', 'bell'), { maxLength: 12 }).map((w) => w.join(' '))
    assert(property(array(text, { maxLength: 8 }), (texts) => {
      const corpus = createCorpus()
      texts.forEach((t, i) => corpus.add({ id: `a${i}`, day: null, headline: '', paragraphs: [t] }))
      const space = spaceOf(corpus)
      const { starts, others, similarities } = findNeighbours(space)
      const originals = texts.flatMap((_, row) => (space.copies[row] === -1 ? [row] : []))
      for (const a of originals) {
        const found = new Map(Array.from(others.subarray(starts[a], starts[a + 1]), (b, i) => [b, similarities[(starts[a] ?? 0) + i]] as const))
        for (const b of originals) {
          const alike = likeness(space, a, b)
          if (b >= a || Math.abs(alike - 0.1) < 1e-4) continue
          expect(found.has(b)).toBe(alike > 0.1)
          if (alike > 0.1) expect(found.get(b)).toBeCloseTo(alike, 5)
        }
      }
    }))
  })
})
