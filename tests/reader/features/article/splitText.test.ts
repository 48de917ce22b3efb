import { array, assert, integer, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../../src/contract/article'
import type { Quotation } from '../../../../src/contract/quotation'
import { splitText } from '../../../../src/reader/features/article/splitText'

const quotation = (start: number, end: number, id = 'q'): Quotation => ({ id, segments: [{ block: 'p', start, end }], kind: 'direct', speaker: null, sure: false, rule: 'test', wording: 'as reported' })

describe('splitText', () => {
  it('takes the quotation marks into the quotation', () => {
    const text = 'He said “yes” twice.'
    expect(splitText('p', text, [], [quotation(9, 12)]).map((s) => s.runs.map((r) => r.text).join(''))).toEqual(['He said ', '“yes”', ' twice.'])
  })

  it('cuts a mark that begins inside a quotation and ends after it', () => {
    const text = 'He said “yes” twice.'
    const marks: Mark[] = [{ type: 'emphasis', start: 10, end: 16 }]
    expect(splitText('p', text, marks, [quotation(9, 12)]).flatMap((s) => s.runs.map((r) => [r.text, r.marks.length]))).toEqual([['He said ', 0], ['“y', 0], ['es”', 1], [' tw', 1], ['ice.', 0]])
  })

  it('draws the outer of two overlapping quotations', () => {
    expect(splitText('p', 'abcdefgh', [], [quotation(1, 6, 'outer'), quotation(2, 4, 'inner')]).map((s) => s.quotation?.id)).toEqual([undefined, 'outer', undefined])
  })

  it('loses no character, whatever the marks and segments are', () => {
    const span = tuple(integer({ min: 0, max: 40 }), integer({ min: 0, max: 40 }))
    assert(property(string({ maxLength: 40 }), array(span, { maxLength: 6 }), array(span, { maxLength: 6 }), (text, marks, segments) => {
      const stretches = splitText('p', text, marks.map(([start, end]): Mark => ({ type: 'strong', start, end })), segments.map(([a, b], i) => quotation(a, b, String(i))))
      expect(stretches.flatMap((s) => s.runs.map((r) => r.text)).join('')).toBe(text)
    }))
  })
})
