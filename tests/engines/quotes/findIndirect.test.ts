import { describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/contract/article'
import type { Person } from '../../../src/contract/people'
import { findQuotes } from '../../../src/engines/quotes/findQuotes'

const passagesOf = (texts: string[]): Passage[] => texts.map((text, i) => ({ id: `b${i}`, type: 'paragraph', text }))
/** [speaker, words] of what is reported without marks. */
function reported(...texts: string[]) {
  const passages = passagesOf(texts)
  const { quotations, speakers } = findQuotes(passages, [], undefined, true)
  return quotations.filter((q) => q.kind === 'indirect').map((q) => {
    const [span] = q.segments
    return [speakers.find((s) => s.id === q.speaker)?.name ?? null, passages.find((p) => p.id === span?.block)?.text.slice(span?.start, span?.end)]
  })
}

describe('speech reported without marks', () => {
  it('stands behind a verb of saying, with "that" or without', () => {
    expect(reported('Mara Ellison said that the bridge would close in May.')).toEqual([['Mara Ellison', 'the bridge would close in May']])
    expect(reported('Mara Ellison told reporters the bridge would close in May.')).toEqual([['Mara Ellison', 'the bridge would close in May']])
    expect(reported('Mara Ellison announced on that day that the bridge would close.')).toEqual([['Mara Ellison', 'the bridge would close']])
    expect(reported('Ministers acknowledged on Monday in a statement that the plan had failed.')).toEqual([[null, 'the plan had failed']])
  })

  it('stands before it or around it', () => {
    expect(reported('The bridge was built in 1820, said Mara Ellison, who lives beside it. It will fall, she added.')).toEqual([['Mara Ellison', 'The bridge was built in 1820'], ['Mara Ellison', 'It will fall']])
    expect(reported('The bridge, Mara Ellison said, is weak.')).toEqual([['Mara Ellison', 'is weak']])
  })

  it('belongs to whom it is according to', () => {
    expect(reported('According to Mara Ellison, the mayor of Port Adler, the bridge is weak.')).toEqual([['Mara Ellison', 'the bridge is weak']])
    expect(reported('The bridge is weak, according to Mara Ellison.')).toEqual([['Mara Ellison', 'The bridge is weak']])
  })

  it('ends where the writer goes on', () => {
    expect(reported('Mara Ellison said that the bridge would close in May, but Tobias Renn told reporters it would stay open.')).toEqual([['Mara Ellison', 'the bridge would close in May'], ['Tobias Renn', 'it would stay open']])
    expect(reported('Mara Ellison says that the bridge is weak; nobody has gone to look.')).toEqual([['Mara Ellison', 'the bridge is weak']])
  })

  it('is nothing that was not said, may be said or was asked', () => {
    expect(reported('Mara Ellison did not say that the bridge was weak. Mara Ellison would say that it was late. If Mara Ellison says that it is weak, it is.')).toEqual([])
    expect(reported('Did Mara Ellison say that the bridge was weak? Mara Ellison was told that it was weak. Mara Ellison said goodbye.')).toEqual([])
  })

  it('leaves a sentence with marks to the marks, and changes nothing about them', () => {
    const texts = passagesOf(['Mara Ellison met Tobias Renn.', '“It is late,” she said. He said that the bridge was “weak”. She added that it was old.', '“No,” he said.'])
    const marked = findQuotes(texts, []).quotations
    const both = findQuotes(texts, [], undefined, true).quotations
    expect(both.filter((q) => q.kind !== 'indirect')).toEqual(marked)
    expect(both.filter((q) => q.kind === 'indirect')).toHaveLength(1)
  })
})

describe('a role that is listed for the day', () => {
  const people: Person[] = [
    { id: 'ivo-stransky', name: 'Ivo Stransky', kind: 'person', aliases: [], roles: [{ title: 'President of Adlerland', from: '2019-01-01', to: '2021-12-31' }] },
    { id: 'mara-ellison', name: 'Mara Ellison', kind: 'person', aliases: [], roles: [{ title: 'Prime Minister of Tarnia', from: '2019-01-01' }] },
  ]
  const speakerOn = (said: string, day?: string) => findQuotes(passagesOf(['Ivo Stransky met Mara Ellison on Monday.', `“It is late,” ${said}.`]), people, day).quotations[0]?.speaker

  it('names the only one in the article who held it then', () => {
    expect(speakerOn('the president said', '2020-05-01')).toBe('ivo-stransky')
    expect(speakerOn('the Tarnian prime minister said', '2020-05-01')).toBe('mara-ellison')
  })

  it('names nobody on another day, without a day, or for another office', () => {
    expect(speakerOn('the president said', '2023-05-01')).toBeNull()
    expect(speakerOn('the president said')).toBeNull()
    expect(speakerOn('the minister said', '2020-05-01')).toBeNull()
    expect(speakerOn('the Tarnian president said', '2020-05-01')).toBeNull()
  })
})
