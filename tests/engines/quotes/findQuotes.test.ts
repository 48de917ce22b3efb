import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/contract/article'
import { evaluateQuotes } from '../../../src/engines/quotes/evaluateQuotes'
import { findQuotes } from '../../../src/engines/quotes/findQuotes'

const passagesOf = (texts: string[]): Passage[] => texts.map((text, i) => ({ id: `b${i}`, type: i % 7 === 3 ? 'heading' : 'paragraph', text }))
const pieces = fc.constantFrom(
  '"', '“', '”', '«', '»', '„', "''", '``', '’', "'", '.', ',', ':', ';', '?', '!', '…', '—', '--', '(', ')', '[', ']', ' ', '  ', '5\'10"', '\u00a0', '😀',
  'Mara Ellison', 'Ellison', 'Mr. Renn', 'Tobias Renn', 'the minister', 'Harbor Minister', 'he', 'she', 'it', 'they', 'said', 'says', 'told', 'called', 'saying', 'according to', 'who', 'that', 'and', 'of',
  'the', 'a', 'in', 'was', 'by', 'U.S.', 'HWU', 'spokesman for', 'Jr.', 'statement', 'claims', 'report', 'asked', 'Monday', 'never', 'for', 'as', 'to', 'van der', '1,000', 'R-Wis.', 'yes', '"s', 'è', 'Ünal',
)
const texts = fc.array(fc.array(fc.oneof({ weight: 9, arbitrary: pieces }, { weight: 1, arbitrary: fc.string() }), { maxLength: 60 }).map((words) => words.join(' ').replace(/ ([,.])/g, '$1')), { maxLength: 9 })

describe('findQuotes', () => {
  it('never throws, and every span that it gives lies inside its passage and is not empty', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const passages = passagesOf(list)
        const { quotations, speakers } = findQuotes(passages, [], '2020-01-01', true)
        const ids = new Set(speakers.map((s) => s.id))
        for (const quotation of quotations) {
          expect(quotation.segments.length).toBeGreaterThan(0)
          for (const span of [...quotation.segments, quotation.cue, quotation.mention]) {
            if (span === undefined) continue
            const text = passages.find((p) => p.id === span.block)?.text ?? ''
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
          }
          if (quotation.speaker !== null) expect(ids.has(quotation.speaker)).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives quotations in reading order, none inside another', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (list, withIndirect) => {
        const order = new Map(list.map((_, i) => [`b${i}`, i]))
        let last: [number, number] = [0, 0]
        for (const { block, start, end } of findQuotes(passagesOf(list), [], undefined, withIndirect).quotations.flatMap((q) => q.segments)) {
          const at = order.get(block) ?? -1
          expect(at > last[0] || (at === last[0] && start >= last[1])).toBe(true)
          last = [at, end]
        }
      }),
    )
  })

  it('finds the same twice', () => {
    fc.assert(
      fc.property(texts, (list) => {
        expect(findQuotes(passagesOf(list), [])).toEqual(findQuotes(passagesOf(list), []))
      }),
      { numRuns: 50 },
    )
  })

  it('says how it knows: named, resolved, carried', () => {
    const { quotations } = findQuotes(passagesOf(['“One,” said Mara Ellison. “Two,” she said. “Three.”']), [])
    expect(quotations.map((q) => q.basis)).toEqual(['named', 'resolved', 'carried'])
  })

  it('makes one quotation of a split one and of one over paragraphs', () => {
    const { quotations } = findQuotes(passagesOf(['“The bridge,” Mara Ellison said, “will open in May.', '“It cost nothing.”']), [])
    expect(quotations.map((q) => q.segments.length)).toEqual([3])
  })

  it('keeps the role that the article gives', () => {
    const { speakers } = findQuotes(passagesOf(['“Yes,” said Orla Venn, the chief executive of Venn Freight.']), [])
    expect(speakers).toEqual([{ id: 'orla-venn', name: 'Orla Venn', kind: 'person', role: 'chief executive of Venn Freight' }])
  })
})

describe('evaluateQuotes', () => {
  it('gives offsets into the whole text, and the full name as what a reader is shown', () => {
    const text = 'Mara Ellison spoke.\n\n“It is over,” Ellison said.'
    const { quotes } = evaluateQuotes({ id: 'x', text })
    expect(quotes.map((q) => [text.slice(q.start, q.end), q.speaker?.text, text.slice(q.speaker?.start, q.speaker?.end)])).toEqual([['It is over,', 'Mara Ellison', 'Ellison']])
  })
})
