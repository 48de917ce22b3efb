import { array, assert, constantFrom, option, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCorpus, type Corpus } from '../../../src/engines/terms/corpus'
import { findThreads } from '../../../src/engines/threads/findThreads'

const ice = [
  'The harbour of Lissa froze on Monday, and the breaker Sirius of captain Bo Karlin left for the quay with fuel for nine hours.',
  'Captain Bo Karlin steered the breaker Sirius through forty centimetres of ice to the quay of Lissa, where twelve ferries lay still.',
  'After the ice of January the harbour of Lissa thanks Bo Karlin, captain of the Sirius: the breaker freed twelve ferries.',
]
const organ = [
  'The organ of Ebbing lost its largest pipe when conductor Lise Wahl tested the bellows before the choir came on Friday.',
  'Conductor Lise Wahl has found the largest pipe of the organ of Ebbing in a barn, and the choir carried it home.',
]
const geese = 'Sixty geese walked into the market of Thorn, because farmer Udo Brink had left a gate open.'

function corpusOf(articles: Record<string, { day?: string | null; text: string }>): Corpus {
  const corpus = createCorpus()
  for (const [id, { day = null, text }] of Object.entries(articles)) corpus.add({ id, day, headline: '', paragraphs: [text] })
  return corpus
}
const [ice1, ice2, ice3] = ice.map((text) => ({ text }))
const [organ1, organ2] = organ.map((text) => ({ text }))
const lone = { text: geese }
const day = (article: { text: string } | undefined, date: string | null) => ({ text: article?.text ?? '', day: date })
const wordingOf = (article: { text: string } | undefined) => article?.text ?? ''

describe('findThreads', () => {
  it('tells stories apart, oldest part first, and leaves a lone article alone', () => {
    const threads = findThreads(corpusOf({ c: day(ice3, '2021-03-01'), x: day(organ1, '2021-01-05'), a: day(ice1, '2021-01-04'), y: day(organ2, null), b: day(ice2, '2021-01-05'), g: lone }), [])
    expect(threads).toEqual([
      { id: 'a', parts: ['a', 'b', 'c'], copies: [], pinned: false },
      { id: 'x', parts: ['x', 'y'], copies: [], pinned: false },
    ])
  })

  it('keeps a copied text as one voice: it is named, and makes no story with its original alone', () => {
    const corpus = corpusOf({ a: day(ice1, '2021-01-04'), copy: day(ice1, '2021-01-06'), b: day(ice2, '2021-01-05'), g: day(lone, '2021-01-04'), h: day(lone, '2021-01-05') })
    expect(findThreads(corpus, [])).toEqual([{ id: 'a', parts: ['a', 'b'], copies: [{ id: 'copy', of: 'a' }], pinned: false }])
  })

  it('keeps the parts and the id of a pinned story, and takes in what belongs to it', () => {
    const corpus = corpusOf({ a: day(ice1, '2021-01-04'), b: day(ice2, '2021-01-05'), g: day(lone, '2021-01-02'), c: day(ice3, '2021-03-01') })
    expect(findThreads(corpus, [{ id: 'the-ice', parts: ['c', 'g', 'gone', 'a'] }])).toEqual([{ id: 'the-ice', parts: ['g', 'a', 'b', 'c'], copies: [], pinned: true }])
  })

  it('never merges two pinned stories, nor drops a pinned part that copies another', () => {
    const corpus = corpusOf({ a: day(ice1, '2021-01-04'), b: day(ice2, '2021-01-05'), copy: day(ice1, '2021-01-06'), c: day(ice3, '2021-03-01') })
    const threads = findThreads(corpus, [{ id: 'first', parts: ['a', 'b'] }, { id: 'second', parts: ['copy', 'c'] }])
    expect(threads.map(({ id, parts, copies }) => ({ id, parts, copies }))).toEqual([
      { id: 'first', parts: ['a', 'b'], copies: [] },
      { id: 'second', parts: ['copy', 'c'], copies: [] },
    ])
  })

  it('lets no pinned story draw in strangers, however little its own parts have in common', () => {
    const corpus = corpusOf({ a: day(ice1, '2021-01-04'), x: day(organ1, '2021-01-05'), g: lone, k: { text: 'Divers of Lissa looked on Monday for the bell of the ferry.' }, y: day(organ2, null) })
    expect(findThreads(corpus, [{ id: 'odd', parts: ['a', 'g'] }]).map((t) => t.parts)).toEqual([['a', 'g'], ['x', 'y']])
  })

  it('parts two events of one kind by their names, numbers and places', () => {
    const quake = (place: string, people: string, number: string) => [
      `An earthquake of magnitude 5.4 shook ${place} on Monday, the seismic office said. Chimneys fell, and governor ${people} closed ${number} houses.`,
      `Governor ${people} of ${place} said engineers looked at all ${number} houses after the earthquake of magnitude 5.4.`,
      `The earthquake cost ${place} its chimneys. Of ${number} closed houses half are open again, governor ${people} said.`,
    ]
    const articles = Object.fromEntries([...quake('Kestra', 'Silas Orme', '210'), ...quake('Molin', 'Jonna Sell', '37')].map((text, i) => [`q${i}`, { text }]))
    expect(findThreads(corpusOf({ ...articles, g: lone, x: day(organ1, null), a: day(ice1, null) }), []).map((t) => t.parts)).toEqual([['q0', 'q1', 'q2'], ['q3', 'q4', 'q5']])
  })

  it('finds nothing in an edition of nothing', () => {
    expect(findThreads(createCorpus(), [{ id: 'p', parts: ['a'] }])).toEqual([])
  })

  it('puts each article into one thread at most, whatever is written in it', () => {
    const article = record({ day: option(constantFrom('2021-01-04', '2021-01-05', '2022-07-01', 'no day')), text: array(constantFrom(...[ice1, ice2, organ1, organ2].flatMap((a) => wordingOf(a).split(' '))), { maxLength: 40 }).map((w) => w.join(' ')) })
    assert(property(array(article, { maxLength: 12 }), (articles) => {
      const corpus = corpusOf(Object.fromEntries(articles.map((a, i) => [`a${i}`, a])))
      const threads = findThreads(corpus, [{ id: 'p', parts: ['a0', 'a2'] }, { id: 'q', parts: ['a1', 'a2'] }])
      const ids = threads.flatMap((t) => [...t.parts, ...t.copies.map((c) => c.id)])
      expect(new Set(ids).size).toBe(ids.length)
      for (const t of threads) if (!t.pinned) expect([t.id, t.parts.length > 1]).toEqual([t.parts[0], true])
      if (articles.length > 0) expect(threads.find((t) => t.id === 'p')?.parts).toContain('a0')
      if (articles.length > 1) expect(threads.find((t) => t.id === 'q')?.parts).toContain('a1')
      expect(findThreads(corpus, [{ id: 'p', parts: ['a0', 'a2'] }, { id: 'q', parts: ['a1', 'a2'] }])).toEqual(threads)
    }))
  })
})
