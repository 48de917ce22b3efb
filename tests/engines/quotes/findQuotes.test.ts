import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/contract/article'
import type { Person } from '../../../src/contract/people'
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

  it('takes about twice as long for an article twice as long', () => {
    const paragraph = '“We will not be hurried,” said Mara Ellison, who leads the committee. Tobias Renn, the mayor, called it “a joke.” He said the vote was “late” and she said “no” to the plan'
    const time = (copies: number, glue: string, perPassage: number) => {
      const passages = passagesOf(Array.from({ length: copies / perPassage }, () => Array.from({ length: perPassage }, () => paragraph).join(glue)))
      let best = Infinity
      for (let i = 0; i < 4; i += 1) {
        const start = performance.now()
        findQuotes(passages, [], undefined, true)
        best = Math.min(best, performance.now() - start)
      }
      return best
    }
    time(200, '. ', 1)
    // one long paragraph, one sentence without end, and many paragraphs
    for (const [glue, per] of [['. ', 1], ['. ', 200], [' ', 50]] as const) expect(time(1600, glue, per) / time(400, glue, per)).toBeLessThan(12)
  }, 30_000)

  it('takes its time over marks without end', () => {
    for (const text of ['"'.repeat(20_000), '“'.repeat(20_000), '“ said Renn, '.repeat(4_000), '("'.repeat(8_000), 'Renn, '.repeat(8_000) + 'said “yes”', 'and said '.repeat(4_000) + '“yes”']) {
      const start = performance.now()
      findQuotes(passagesOf([text]), [])
      expect(performance.now() - start).toBeLessThan(3000)
    }
  }, 30_000)

  const listed: Person = { id: 'mara-e', name: 'Mara Ellison', kind: 'person', aliases: ['Senator Ellison', 'Bear of the Bay'], roles: [] }
  it('gives a listed speaker her own id, and anybody else the slug of the full name', () => {
    const { quotations, speakers } = findQuotes(passagesOf(['“Yes,” said Mara Ellison.', '“No,” Mr. Renn said. Tobias Renn walked out.']), [listed])
    expect(quotations.map((q) => q.speaker)).toEqual(['mara-e', 'tobias-renn'])
    expect(speakers.map((s) => s.name)).toEqual(['Mara Ellison', 'Tobias Renn'])
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
