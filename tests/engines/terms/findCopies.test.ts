import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCorpus } from '../../../src/engines/terms/corpus'
import { findCopies } from '../../../src/engines/terms/findCopies'
import { resemblance, sketchOf, sketchSize } from '../../../src/engines/terms/sketch'

const wire = `The ice on the harbour of Lissa was forty centimetres thick on Monday, and the breaker Sirius needed nine hours for the last mile.
Captain Bo Karlin turned back twice for fuel. On the quay a crowd waited with soup, lamps and a brass band that had lost its drummer to a cold.
The mainland ferry sails again on Wednesday, pilots said, if the wind from the north drops and the channel stays open for barges.`

function copiesIn(...articles: { day: string | null; text: string }[]): number[] {
  const corpus = createCorpus()
  articles.forEach(({ day, text }, i) => corpus.add({ id: `a${i}`, day, headline: `Headline ${i}`, paragraphs: text.split('\n') }))
  return [...findCopies(corpus)]
}

describe('findCopies', () => {
  it('takes the oldest for the original, and what has no day for a copy', () => {
    expect(copiesIn({ day: null, text: wire }, { day: '2021-01-06', text: wire }, { day: '2021-01-05', text: wire })).toEqual([2, 2, -1])
  })

  it('knows a text that a desk has cut or touched up', () => {
    const cut = wire.split('\n').slice(0, 2).join('\n')
    expect(copiesIn({ day: '2021-01-05', text: wire }, { day: '2021-01-06', text: wire.replace('soup', 'broth') }, { day: '2021-01-07', text: `${wire}\nMore soon.` })).toEqual([-1, 0, 0])
    expect(copiesIn({ day: '2021-01-05', text: wire }, { day: '2021-01-06', text: cut })).toEqual([-1, 0])
  })

  it('leaves apart two reports of one thing, and texts too short to tell', () => {
    expect(copiesIn({ day: '2021-01-05', text: wire }, { day: '2021-01-05', text: 'The breaker Sirius reached the quay of Lissa on Monday after nine hours in ice of forty centimetres. Captain Bo Karlin had turned back twice.' })).toEqual([-1, -1])
    expect(copiesIn({ day: null, text: 'More soon.' }, { day: null, text: 'More soon.' }, { day: null, text: '' })).toEqual([-1, -1, -1])
  })
})

describe('resemblance', () => {
  const shingles = (words: readonly number[]) => new Set(words.slice(3).map((_, i) => words.slice(i, i + 4).join(' ')))

  it('is the part of shingles that two short texts share', () => {
    const words = array(integer({ min: 0, max: 3 }), { maxLength: 20 })
    assert(property(words, words, (a, b) => {
      const sketches = new Uint32Array(2 * sketchSize)
      sketches.set(sketchOf(Uint32Array.from(a)), 0)
      sketches.set(sketchOf(Uint32Array.from(b)), sketchSize)
      const [x, y] = [shingles(a), shingles(b)]
      const all = new Set([...x, ...y]).size
      expect(resemblance(sketches, 0, 1)).toBeCloseTo(all === 0 ? 0 : [...x].filter((s) => y.has(s)).length / all, 9)
    }))
  })
})
