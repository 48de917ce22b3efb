import { array, assert, constantFrom, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCorpus } from '../../../src/engines/terms/corpus'
import { createLikeness, likeness } from '../../../src/engines/terms/likeness'
import { spaceOf } from '../../../src/engines/terms/spaceOf'

const words = ['harbour', 'ferry', 'Lissa', 'Holm', 'ice', 'bell', '90', 'metres', 'winter', 'crew']

describe('likeness', () => {
  it('is the same for one pair and for one article beside many', () => {
    assert(property(array(array(constantFrom(...words), { minLength: 1, maxLength: 20 }), { minLength: 2, maxLength: 8 }), array(nat(), { minLength: 1, maxLength: 6 }), (texts, asked) => {
      const corpus = createCorpus()
      texts.forEach((text, i) => corpus.add({ id: `a${i}`, day: null, headline: '', paragraphs: [`The ${text.join(' ')}.`] }))
      const space = spaceOf(corpus)
      const likenessTo = createLikeness(space)
      for (const a of asked.map((n) => n % texts.length)) {
        const toA = likenessTo(a)
        for (let b = 0; b < texts.length; b += 1) expect(toA(b)).toBe(likeness(space, a, b))
      }
    }))
  })
})
