import { array, assert, integer, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../src/contract/article'
import type { Quotation } from '../../../src/contract/quotation'
import { splitText, type Stretch } from '../../../src/reader/card/splitText'

const quotation = (start: number, end: number, id = 'q'): Quotation => ({ id, segments: [{ block: 'p', start, end }], kind: 'direct', speaker: null, sure: false, rule: 'test', wording: 'as reported' })

const runsOf = (stretches: readonly Stretch[]): { text: string; marks: Mark[] }[] => stretches.flatMap((s) => ('runs' in s ? s.runs : runsOf(s.inside)))
const textOf = (stretch: Stretch) => runsOf([stretch]).map((r) => r.text).join('')
/** The passage with each quotation's id and brackets about it. */
const drawn = (stretches: readonly Stretch[]): string => stretches.map((s) => ('runs' in s ? textOf(s) : `${s.quotation.id}[${drawn(s.inside)}]`)).join('')

describe('splitText', () => {
  it('takes the quotation marks into the quotation', () => {
    const text = 'He said “yes” twice.'
    expect(splitText('p', text, [], [quotation(9, 12)]).map(textOf)).toEqual(['He said ', '“yes”', ' twice.'])
  })

  it('cuts a mark that begins inside a quotation and ends after it', () => {
    const text = 'He said “yes” twice.'
    const marks: Mark[] = [{ type: 'emphasis', start: 10, end: 16 }]
    const split = splitText('p', text, marks, [quotation(9, 12)])
    expect(runsOf(split).map((r) => [r.text, r.marks.length])).toEqual([['He said ', 0], ['“y', 0], ['es”', 1], [' tw', 1], ['ice.', 0]])
  })

  it('draws a quotation inside another inside it, with its own marks', () => {
    expect(drawn(splitText('p', 'say “she said ‘no’ to me” now', [], [quotation(5, 24, 'outer'), quotation(15, 17, 'inner')]))).toBe('say outer[“she said inner[‘no’] to me”] now')
  })

  it('draws the first of two quotations that overlap', () => {
    expect(drawn(splitText('p', 'abcdefgh', [], [quotation(1, 6, 'first'), quotation(2, 7, 'second')]))).toBe('afirst[bcdef]gh')
  })

  it('loses no character, whatever the marks and segments are', () => {
    const span = tuple(integer({ min: 0, max: 40 }), integer({ min: 0, max: 40 }))
    assert(property(string({ maxLength: 40 }), array(span, { maxLength: 6 }), array(span, { maxLength: 6 }), (text, marks, segments) => {
      const stretches = splitText('p', text, marks.map(([start, end]): Mark => ({ type: 'strong', start, end })), segments.map(([a, b], i) => quotation(a, b, String(i))))
      expect(runsOf(stretches).map((r) => r.text).join('')).toBe(text)
    }))
  })
})

describe('a passage with very many marks or quotations', () => {
  it('is split in time that grows with their number', () => {
    const many = 20_000
    const text = 'ab '.repeat(many)
    const marks = Array.from({ length: many }, (_, i): Mark => ({ type: 'emphasis', start: i * 3, end: i * 3 + 2 }))
    const began = performance.now()
    expect(runsOf(splitText('p', text, marks, []))).toHaveLength(2 * many)
    expect(splitText('p', text, marks, Array.from({ length: many }, (_, i) => quotation(i * 3, i * 3 + 1, String(i)))).length).toBeGreaterThan(many)
    expect(performance.now() - began).toBeLessThan(3_000)
  })
})
