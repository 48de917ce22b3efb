import { describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/contract/article'
import type { Override } from '../../../src/contract/people'
import { applyOverrides } from '../../../src/engines/quotes/applyOverrides'
import { findQuotes } from '../../../src/engines/quotes/findQuotes'

const passages: Passage[] = [
  { id: 'b0', type: 'paragraph', text: '“We are ready,” said Mara Ellison. “We are late,” said Tobias Renn.' },
  { id: 'b1', type: 'paragraph', text: 'He repeated that they were ready. “We are ready,” he cried.' },
]
const apply = (...overrides: Override[]) => applyOverrides(findQuotes(passages, []).quotations, passages, overrides, 'data/overrides/x.json')

describe('applyOverrides', () => {
  it('changes the speaker of the words that it names, and is sure', () => {
    const { quotations, problems } = apply({ words: 'We are late', do: 'speaker', speaker: 'orla-venn' })
    expect(problems).toEqual([])
    expect(quotations[1]).toMatchObject({ speaker: 'orla-venn', sure: true, rule: 'override', basis: 'named' })
    expect(quotations).toHaveLength(3)
  })

  it('drops what is no speech', () => {
    expect(apply({ words: 'We are late', do: 'notSpeech' }).quotations).toHaveLength(2)
  })

  it('adds a quotation without marks, in its place', () => {
    const { quotations, problems } = apply({ words: 'they were ready', do: 'add', speaker: 'tobias-renn' })
    expect(problems).toEqual([])
    expect(quotations.map((q) => q.rule === 'override')).toEqual([false, false, true, false])
    expect(quotations[2]?.segments).toEqual([{ block: 'b1', start: 17, end: 32 }])
  })

  it('tells two places with the same words apart by the text beside them', () => {
    const { quotations, problems } = apply({ words: 'We are ready', after: 'he cried', do: 'speaker', speaker: 'orla-venn' })
    expect(problems).toEqual([])
    expect(quotations.map((q) => q.speaker === 'orla-venn')).toEqual([false, false, true])
    expect(apply({ words: 'We are ready', before: 'were ready.', do: 'notSpeech' }).quotations).toHaveLength(2)
  })

  it('reports words that stand there twice, and changes nothing', () => {
    const { quotations, problems } = apply({ words: 'We are ready', do: 'notSpeech' })
    expect(quotations).toHaveLength(3)
    expect(problems).toEqual([{ file: 'data/overrides/x.json', place: '0.words', reason: 'the words “We are ready” stand in the article 2 times', remedy: 'add "before" or "after" with the text beside the ones that are meant' }])
  })

  it('reports words that are gone, that are no quotation, that are one already, and a missing speaker', () => {
    const { quotations, problems } = apply(
      { words: 'We were never here', do: 'notSpeech' },
      { words: 'He repeated', do: 'notSpeech' },
      { words: 'We are late', do: 'add', speaker: 'orla-venn' },
      { words: 'We are late', do: 'speaker' },
    )
    expect(quotations).toHaveLength(3)
    expect(problems.map((p) => p.reason)).toEqual([
      'the article no longer has the words “We were never here”',
      'the words “He repeated” are in the article, but in no quotation',
      '“We are late” is a quotation already',
      'says speaker without a speaker',
    ])
    expect(problems.every((p) => p.remedy !== '')).toBe(true)
  })

  it('goes on with the next override after one that it skips', () => {
    const { quotations, problems } = apply({ words: 'gone', do: 'notSpeech' }, { words: 'We are late', do: 'notSpeech' })
    expect([quotations.length, problems.length]).toEqual([2, 1])
  })
})
