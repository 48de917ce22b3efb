import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCorpus, type Corpus } from '../../../src/engines/terms/corpus'
import { likeness } from '../../../src/engines/terms/likeness'
import { spaceOf } from '../../../src/engines/terms/spaceOf'

function corpusOf(...texts: string[]): Corpus {
  const corpus = createCorpus()
  texts.forEach((text, i) => corpus.add({ id: `a${i}`, day: null, headline: '', paragraphs: text.split('\n') }))
  return corpus
}

/** Kind of each form, as the corpus decides. */
function kindsIn(corpus: Corpus): Record<string, string> {
  const { termOf, kinds } = spaceOf(corpus)
  return Object.fromEntries(corpus.forms.folded.map((folded, form) => [folded, kinds[termOf[form] ?? -1] ?? 'none']))
}

describe('spaceOf', () => {
  it('takes a word for a name where it has a capital more often than not, but not at the start of a sentence', () => {
    const kinds = kindsIn(corpusOf('Harbours freeze. In winter Ida Holm of Lissa walks 90 metres. Holm knows harbours.'))
    expect(kinds).toMatchObject({ harbours: 'word', holm: 'name', 'ida holm': 'run', lissa: 'name', '90': 'number', '90 metres': 'number', winter: 'word' })
  })

  it('makes no run of a name and the mere word before it that opens the sentence', () => {
    expect(kindsIn(corpusOf('Skipper Bo Karlin slept. The skipper and Bo Karlin met.'))).toMatchObject({ 'skipper bo karlin': 'none', 'bo karlin': 'run' })
  })

  it('reads no names from a headline in which each word has a capital', () => {
    const corpus = createCorpus()
    corpus.add({ id: 'a', day: null, headline: 'Town Opens Harbour Again', paragraphs: ['the town and its harbour'] })
    corpus.add({ id: 'b', day: null, headline: 'Divers look for the bell of Lissa', paragraphs: [] })
    expect(kindsIn(corpus)).toMatchObject({ town: 'word', harbour: 'word', lissa: 'name' })
  })

  it('counts the text of copies once', () => {
    const text = 'The harbour of Lissa froze over night, so that twelve ferries lay still and the crews played cards in the customs house until noon came with rain.'
    const corpus = corpusOf(text, text, 'The harbour opens.')
    const { termOf, frequency, copies } = spaceOf(corpus)
    expect([...copies]).toEqual([-1, 0, -1])
    expect(frequency[termOf[corpus.forms.folded.indexOf('harbour')] ?? -1]).toBe(2)
  })

  it('is made again when an article has come', () => {
    const corpus = corpusOf('The harbour opens.')
    expect(spaceOf(corpus)).toBe(spaceOf(corpus))
    corpus.add({ id: 'z', day: null, headline: 'More', paragraphs: [] })
    expect(spaceOf(corpus).copies).toHaveLength(2)
  })

  it('has likeness from 0 to 1, the same both ways, greatest with itself', () => {
    const words = array(constantFrom('Ida', 'Holm', 'harbour', 'ice', 'ferry', '90', 'Lissa', 'song', '.'), { minLength: 1, maxLength: 30 }).map((w) => w.join(' '))
    assert(property(array(words, { minLength: 1, maxLength: 6 }), (texts) => {
      const space = spaceOf(corpusOf(...texts))
      for (const a of texts.keys()) for (const b of texts.keys()) {
        const alike = likeness(space, a, b)
        expect(alike).toBeGreaterThanOrEqual(0)
        expect(alike).toBeLessThanOrEqual(1.000001)
        expect(likeness(space, b, a)).toBeCloseTo(alike, 6)
        expect(alike).toBeLessThanOrEqual(Math.sqrt(likeness(space, a, a) * likeness(space, b, b)) + 1e-6)
      }
    }))
  })
})
