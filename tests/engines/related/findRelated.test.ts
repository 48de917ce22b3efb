import { array, assert, constantFrom, option, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCorpus, type Corpus, type CorpusArticle } from '../../../src/engines/terms/corpus'
import { findRelated } from '../../../src/engines/related/findRelated'

function corpusOf(...articles: (Partial<CorpusArticle> & { id: string; text: string })[]): Corpus {
  const corpus = createCorpus()
  for (const { text, ...article } of articles) corpus.add({ day: null, headline: '', ...article, paragraphs: [text] })
  return corpus
}
const ice = 'The breaker Sirius freed twelve ferries from the ice of Lissa. Captain Bo Karlin of the Sirius slept on the quay of Lissa.'
const museum = 'The breaker Sirius becomes a museum. Lissa has bought the Sirius, and Bo Karlin, its captain, shows the engine.'
const strike = 'Pilots of Lissa have stopped work for a day, since the port pays by the ship and not by the hour.'
const geese = 'Sixty geese walked into the market of Thorn, because a farmer had left a gate open.'

describe('findRelated', () => {
  it('names what two articles are both about, in full where a full name is shared', () => {
    const related = findRelated(corpusOf({ id: 'a', headline: 'Bo Karlin and the ice', text: `${ice} Then Bo Karlin and Bo Karlin.` }, { id: 'b', headline: 'Bo Karlin opens a museum', text: `${museum} There Bo Karlin, here Bo Karlin.` }, { id: 'g', text: geese }), [])
    expect(related('a')).toMatchObject([{ id: 'b', reason: { kind: 'about', name: 'Bo Karlin' } }])
    expect(related('b')).toMatchObject([{ id: 'a', reason: { kind: 'about', name: 'Bo Karlin' } }])
  })

  it('takes two people of one name for two', () => {
    const letter = (name: string) => `The letters of ${name} are for sale in Lissa. Karlin wrote them to his sister; Karlin never had an answer, and Karlin stopped.`
    const related = (name: string) => findRelated(corpusOf({ id: 'a', text: letter('Bo Karlin') }, { id: 'b', text: letter(name).replace('sister', 'brother').replace('sale', 'hire').replace('stopped', 'moved') }, { id: 'g', text: geese }), [])('a')
    expect(related('Udo Karlin')).toEqual([])
    expect(related('Bo Karlin')).toMatchObject([{ reason: { name: 'Bo Karlin' } }])
  })

  it('shows nothing beside a lone article, one that is not there, and one whose likes are in its own thread', () => {
    const corpus = corpusOf({ id: 'a', text: ice }, { id: 'b', text: museum }, { id: 'g', text: geese })
    const related = findRelated(corpus, [{ id: 'a', parts: ['a', 'b'], copies: [], pinned: false }])
    expect([related('a'), related('b'), related('g'), related('none')]).toEqual([[], [], [], []])
  })

  it('names the same voice on the same topic however little else two articles share, then place and week, then the voice alone', () => {
    const speakers = ['ada-kimmel']
    const corpus = corpusOf(
      { id: 'a', day: '2021-01-05', text: `${strike} Mayor Ada Kimmel came.`, speakers, topics: ['t1'], places: ['Lissa'] },
      { id: 'both', day: '2020-01-05', text: `${strike} It rained.`.replace('hour', 'week'), speakers, topics: ['t2', 't1'] },
      { id: 'place', day: '2021-01-10', text: strike.replace('day', 'night'), places: ['Lissa'] },
      { id: 'late', day: '2021-02-10', text: strike.replace('ship', 'barge'), places: ['Lissa'] },
      { id: 'voice', day: null, text: strike.replace('Pilots', 'Divers'), speakers },
      { id: 'other', day: '2021-01-05', text: geese, speakers, topics: ['t1'], places: ['Lissa'] },
    )
    const reasons = new Map(findRelated(corpus, [])('a').map((r) => [r.id, r.reason]))
    expect(reasons.get('both')).toEqual({ kind: 'speakerAndTopic', speaker: 'ada-kimmel', topic: 't1' })
    expect(reasons.get('place')).toEqual({ kind: 'placeAndWeek', place: 'Lissa' })
    expect(reasons.get('voice')).toEqual({ kind: 'speaker', speaker: 'ada-kimmel' })
    expect(reasons.has('late')).toBe(false)
    expect(reasons.get('other')).toEqual({ kind: 'speakerAndTopic', speaker: 'ada-kimmel', topic: 't1' })
  })

  it('names the rarer of the topics that two articles share, and none that many have', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ id: `m${i}`, text: `Number ${i} has nothing to tell of ${['ice', 'bread', 'wool'][i % 3] ?? ''}.`, topics: ['broad'] }))
    const pair = (topics: string[]) => [{ id: 'a', text: strike, topics }, { id: 'b', text: strike.replace('Pilots', 'Divers').replace('day', 'night'), topics }]
    expect(findRelated(corpusOf(...pair(['broad', 'fine']), ...many), [])('a')).toMatchObject([{ id: 'b', reason: { kind: 'topic', topic: 'fine' } }])
    expect(findRelated(corpusOf(...pair(['broad']), ...many), [])('a')).toEqual([])
  })

  it('shows the original of a copied text only, and what is related to it beside a copy', () => {
    const long = `${ice} Twelve crews went home by sledge over the frozen channel, and the band on the quay played until its horns froze as well.`
    const corpus = corpusOf({ id: 'a', day: '2021-01-04', headline: 'The Sirius', text: long }, { id: 'copy', day: '2021-01-05', headline: 'The Sirius', text: long }, { id: 'b', day: '2021-05-01', headline: 'The Sirius', text: museum })
    const related = findRelated(corpus, [])
    expect(related('b').map((r) => r.id)).toEqual(['a'])
    expect(related('copy').map((r) => r.id)).toEqual(['b'])
  })

  it('is true both ways, and gives at most what is asked for, best first', () => {
    const article = record({
      text: constantFrom(ice, museum, strike, geese), headline: constantFrom('', 'The Sirius', 'Lissa'), day: option(constantFrom('2021-01-04', '2021-01-06', '2022-07-01')),
      speakers: array(constantFrom('ada', 'bo'), { maxLength: 2 }), topics: array(constantFrom('t1', 't2'), { maxLength: 2 }), places: array(constantFrom('Lissa', 'Thorn'), { maxLength: 2 }),
    })
    assert(property(array(article, { maxLength: 7 }), (articles) => {
      // a word of its own keeps two equal texts from being copies of one
      const corpus = corpusOf(...articles.map((a, i) => ({ ...a, id: `a${i}`, text: a.text.split(' ').map((w, k) => (k % 3 === 0 ? `${w} ${'abcdefg'.charAt(i).repeat(3)}${k}` : w)).join(' ') })))
      const related = findRelated(corpus, [])
      for (const i of articles.keys()) {
        const all = related(`a${i}`, 20)
        expect(related(`a${i}`, 2)).toEqual(all.slice(0, 2))
        expect(all.map((r) => r.score)).toEqual(all.map((r) => r.score).sort((x, y) => y - x))
        for (const { id, reason } of all) expect(related(id, 20).find((r) => r.id === `a${i}`)?.reason).toEqual(reason)
      }
    }))
  })
})
