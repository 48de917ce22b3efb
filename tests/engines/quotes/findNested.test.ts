import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/contract/article'
import { findQuotes } from '../../../src/engines/quotes/findQuotes'

const passagesOf = (texts: readonly string[]): Passage[] => texts.map((text, i) => ({ id: `b${i}`, type: 'paragraph', text }))

/** Quotations inside quotations: the words, whose they are, and who quotes them. */
function nested(...texts: string[]): [string, string | null, string | null][] {
  const passages = passagesOf(texts)
  return findQuotes(passages, [], undefined, true).quotations.flatMap((q): [string, string | null, string | null][] => (q.quotedBy === undefined ? [] : [[q.segments.map((s) => passages.find((p) => p.id === s.block)?.text.slice(s.start, s.end)).join(' … '), q.speaker, q.quotedBy]]))
}

describe('findNested', () => {
  it('ties a quotation inside another to whom its speaker quotes, with the name that the article gives in full', () => {
    expect(nested('Mara Ellison met Tobias Renn, the treasurer.', '“Mr. Renn told us, ‘The money is gone,’ and nobody laughed,” said Ellison.')).toEqual([['The money is gone,', 'tobias-renn', 'mara-ellison']])
  })

  it('reads straight single marks, and double marks inside double ones', () => {
    expect(nested('"Tobias Renn said \'we will pay\' last week," Mara Ellison added.')).toEqual([['we will pay', 'tobias-renn', 'mara-ellison']])
    expect(nested('“Tobias Renn said “we will pay” last week,” Mara Ellison added.')).toEqual([['we will pay', 'tobias-renn', 'mara-ellison']])
  })

  it('takes "I" for the speaker', () => {
    expect(nested('“I told him, ‘Go home and rest,’” said Mara Ellison.')).toEqual([['Go home and rest,', 'mara-ellison', 'mara-ellison']])
  })

  it('takes a pronoun for somebody named in the same words', () => {
    expect(nested('“When I met Orla Venn she said, ‘Never again,’” Tobias Renn recalled.')).toEqual([['Never again,', 'orla-venn', 'tobias-renn']])
  })

  it('ties nothing to a pronoun whose name stands outside the words', () => {
    expect(nested('Orla Venn resigned on Monday.', '“She told me, ‘Never again,’” said Tobias Renn.')).toEqual([])
  })

  it('leaves titles, single words in marks and whoever has no name alone', () => {
    expect(nested('“I read ‘The Long Road’ and loved it,” said Mara Ellison.')).toEqual([])
    expect(nested('“The so-called ‘fair’ vote was late,” said Mara Ellison.')).toEqual([])
    expect(nested('“My father used to say, ‘Work hard,’” said Tobias Renn.')).toEqual([])
    expect(nested('“It is the members’ vote and the clerks’ money,” said Tobias Renn.')).toEqual([])
  })

  it('stays within the words of the outer quotation, whatever stands in them', () => {
    const piece = constantFrom('“', '”', '‘', '’', '"', "'", ' Mara Ellison said ', ' he told us, ', 'Renn: ', 'we will pay', '. ', ', ', 'I said ')
    assert(
      property(array(array(piece, { maxLength: 30 }), { maxLength: 4 }), (texts) => {
        const passages = passagesOf(texts.map((t) => t.join('')))
        const { quotations } = findQuotes(passages, [], undefined, true)
        const spans = (inner: boolean) => quotations.filter((q) => q.kind !== 'indirect' && (q.quotedBy !== undefined) === inner).flatMap((q) => q.segments)
        for (const { block, start, end } of spans(true)) expect(spans(false).some((s) => s.block === block && s.start <= start && end <= s.end && end - start < s.end - s.start)).toBe(true)
      }),
    )
  })
})
