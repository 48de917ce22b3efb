import { describe, expect, it } from 'vitest'
import type { Quotation } from '../../../src/contract/quotation'
import { shownQuotations } from '../../../src/publish/files/shownQuotation'
import { article } from '../sampleData'

const text = '“We are ready,” Ida Holm, who has kept the harbour for twenty years and more, told them, and Holm said: “Come.”'
const span = (words: string, from = 0) => ({ block: 'p1', start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length })
const quotation = (words: string, more: Partial<Quotation>): Quotation => ({ id: 'a'.repeat(12), segments: [span(words)], kind: 'direct', speaker: 'ida-holm', sure: true, rule: 'after', wording: 'verbatim', ...more })
const source = { words: 'We are ready,', document: 'Minutes', locator: 'page 2', wording: 'verbatim' as const }
const shown = (...all: Quotation[]) => shownQuotations(article('a', '2024-01-01', [text], { quotationSources: [source] }), all)

describe('a quotation as its page has it', () => {
  it('says mention and cue as they stand in the text where they are neighbours, and the mention alone where much or a quotation lies between', () => {
    const late = text.indexOf('and Holm')
    const [near, far, quoting, none] = shown(
      quotation('Come.', { mention: span('Holm', late), cue: span('said', late) }),
      quotation('We are ready,', { mention: span('Ida Holm'), cue: span('told') }),
      quotation('Come.', { mention: span('Holm', late), cue: { block: 'p1', start: text.length - 4, end: text.length } }),
      quotation('Come.', {}),
    )
    expect([near?.says, far?.says, quoting?.says, none && 'says' in none]).toEqual(['Holm said', 'Ida Holm', 'Holm', false])
    expect(near).not.toHaveProperty('cue')
    expect(near).not.toHaveProperty('mention')
  })

  it('names where its words stand, and nothing where the article does not say', () => {
    const [told, untold] = shown(quotation('We are ready,', {}), quotation('Come.', {}))
    expect(told?.source).toBe('Minutes, page 2')
    expect(untold).not.toHaveProperty('source')
  })
})
