import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearchQuery, printSearchQuery, type SearchTerm } from '../../../../src/reader/features/search/searchQuery'

const parts = (text: string) => parseSearchQuery(text).map(({ kind, value }) => `${kind} ${value}`)

describe('a search as it is typed', () => {
  it('is words, phrases and filters in any order', () => {
    expect(parts('ozone "precautionary measures" voice:"Joe Farman" topic: Environment before:1990 after:1985-05 layer')).toEqual(['word ozone', 'phrase precautionary measures', 'voice Joe Farman', 'topic Environment', 'before 1990', 'after 1985-05', 'word layer'])
  })

  it('takes curly marks, capitals and an unfinished mark', () => {
    expect(parts('VOICE:“Joe Farman” “hole over')).toEqual(['voice Joe Farman', 'phrase hole over'])
  })

  it('takes a filter without a value, or with a date that is none, as words', () => {
    expect(parts('voice: ')).toEqual(['word voice'])
    expect(parts('before:tomorrow after:1990-13 voice:""')).toEqual(['word before', 'word tomorrow', 'word after', 'word 1990-13', 'word voice'])
    expect(parts('invoice:7 "" ')).toEqual(['word invoice', 'word 7'])
  })

  it('is written so that reading it gives the same again, whatever was typed', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab19:-"“” \t', 'voice', 'topic:', 'before:', 'after: ', '1990', 'é') })
    fc.assert(fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (typed) => {
      const terms = parseSearchQuery(typed)
      expect(parseSearchQuery(printSearchQuery(terms))).toEqual(terms)
    }), { numRuns: 2000 })
  })

  it('reads back whatever terms it writes', () => {
    const plain = fc.stringMatching(/^[a-zé]{1,8}$/)
    const several = fc.array(plain, { minLength: 1, maxLength: 3 }).map((w) => w.join(' '))
    const date = fc.stringMatching(/^[12]\d{3}(-(0[1-9]|1[0-2])(-[12][0-9])?)?$/)
    const term: fc.Arbitrary<SearchTerm> = fc.oneof(fc.record({ kind: fc.constant('word' as const), value: plain }), fc.record({ kind: fc.constantFrom('phrase' as const, 'voice' as const, 'topic' as const), value: several }), fc.record({ kind: fc.constantFrom('before' as const, 'after' as const), value: date }))
    fc.assert(fc.property(fc.array(term), (terms) => {
      expect(parseSearchQuery(printSearchQuery(terms))).toEqual(terms)
    }))
  })
})
