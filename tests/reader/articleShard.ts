import type { ArticleShard } from '../../src/contract/edition'

/** A small article with a sure and an unclear quotation, a note, a related card and a story. Persons and words are made up. */
export function articleShard(): ArticleShard {
  const first = 'The harbour will open in May, Ida Holm said. “We are ready,” Holm said.*'
  const second = 'A letter spoke of “a quiet year”.'
  return {
    article: {
      format: 1, slug: 'harbour-opens', language: 'en', direction: 'ltr', headline: 'The harbour opens in May', standfirst: 'After a year of works.',
      dateline: { place: 'Port Astra' }, published: { value: '2024-03-05', precision: 'day' }, byline: [],
      sources: [{ name: 'Astra Wire', kind: 'news agency', owner: { text: 'its staff', evidence: 'its register', asOf: '2024' } }],
      blocks: [
        { id: 'p1', type: 'paragraph', text: first, marks: [{ type: 'note', start: first.length - 1, end: first.length, note: 'n1' }] },
        { id: 'r1', type: 'related', headline: 'Works begin', slug: 'works-begin' },
        { id: 'p2', type: 'paragraph', text: second, marks: [{ type: 'emphasis', start: 2, end: 8 }] },
      ],
      notes: [{ id: 'n1', mark: '*', text: 'Said on Tuesday.' }],
      corrections: [{ date: '2024-03-06', text: 'The month was corrected.' }],
    },
    minutes: 1,
    topics: [{ slug: 'politics', name: 'politics' }],
    topicWords: {},
    quotations: [
      { id: 'aaaaaaaaaaaa', segments: [{ block: 'p1', start: first.indexOf('We are'), end: first.indexOf('We are') + 13 }], kind: 'direct', speaker: 'ida-holm', basis: 'named', sure: true, rule: 'test', wording: 'verbatim',
        says: 'Holm said', source: 'Minutes, page 2' },
      { id: 'bbbbbbbbbbbb', segments: [{ block: 'p2', start: second.indexOf('a quiet'), end: second.indexOf('a quiet') + 12 }], kind: 'mixed', speaker: null, sure: false, rule: 'test', wording: 'as reported' },
    ],
    before: { aaaaaaaaaaaa: [{ id: 'cccccccccccc', slug: 'works-begin', headline: 'Works begin', published: { value: '2023-01-01', precision: 'day' }, words: 'It will take a year', topic: 'politics' }] },
    voices: [{ id: 'ida-holm', name: 'Ida Holm', initials: 'IH', kind: 'person', tint: 2, role: { title: 'harbour master', from: '2020' }, quotations: 1, share: 15.4, everywhere: { quotations: 3, articles: 2 } }],
    story: { id: 'harbour', headline: 'The harbour', part: 2, of: 2, parts: [{ slug: 'works-begin', headline: 'Works begin', published: { value: '2023-01-01', precision: 'day' } }, { slug: 'harbour-opens', headline: 'The harbour opens in May', published: { value: '2024-03-05', precision: 'day' } }] },
    related: [{ slug: 'ferry', headline: 'A ferry returns', published: { value: '2024-02-01', precision: 'day' }, reason: { kind: 'speaker', speaker: 'Ida Holm' } }],
    where: null,
    known: ['works-begin'],
    drawings: {},
  }
}

export const site = { name: 'Test Edition', tagline: 'A tagline', url: 'https://test.example', base: '/', language: 'en', timeZone: 'UTC' }
