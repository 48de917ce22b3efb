import { describe, expect, it } from 'vitest'
import { readSentences } from '../../../src/engines/speakers/readSentences'
import { readTokens } from '../../../src/engines/speakers/readTokens'
import { readRoster } from '../../../src/engines/speakers/roster'

const sentencesOf = (...texts: string[]) => readSentences(texts, texts.map(() => []))
const rosterOf = (...texts: string[]) => readRoster(sentencesOf(...texts), texts, [])
const named = (...texts: string[]) => rosterOf(...texts).entities.map((e) => e.name)

describe('reading words and sentences', () => {
  it('keeps abbreviations, initials, figures and addresses whole, and sets a possessive apart', () => {
    expect(readTokens('Mr. J. D. Renn’s 1.3 million at U.S. site renn.com.', []).map((t) => t.text)).toEqual(['Mr.', 'J.', 'D.', 'Renn', '1.3', 'million', 'at', 'U.S.', 'site', 'renn.com', '.'])
  })

  it('ends a sentence at a stop, not at a title, an initial or a party mark', () => {
    expect(sentencesOf('Sen. Mara J. Ellison, R-Wis., met Gov. Renn. He left. Why? Nobody knew.')).toHaveLength(4)
  })

  it('folds a quotation into one word', () => {
    const text = '“Yes. No.” Renn said.'
    const [only, ...more] = readSentences([text], [[{ outerStart: 0, outerEnd: 10, index: 0, ending: '.' }]])
    expect(more).toEqual([])
    expect(only?.tokens.map((t) => t.kind)).toEqual(['quote', 'word', 'word', 'stop'])
  })
})

describe('who is named in an article', () => {
  it('leaves titles, parties and offices out of a name', () => {
    expect(named('Republican presidential nominee Tobias Renn met Vice President Mara Ellison, Harbor Minister Ivo Stransky and U.S. Senator Orla Venn.')).toEqual(expect.arrayContaining(['Tobias Renn', 'Mara Ellison', 'Ivo Stransky', 'Orla Venn']))
  })

  it('reads an office with its place before a name', () => {
    expect(named('Governor of Adlerland Chris Renn spoke.')).toContain('Chris Renn')
    expect(named('The Minister of Mines and Energy Tobias Renn spoke.')).toContain('Tobias Renn')
  })

  it('takes a surname for the full name that came before', () => {
    expect(named('Mara Ellison spoke.', 'Ms. Ellison left. Ellison was tired.')).toEqual(['Mara Ellison'])
  })

  it('keeps father and son apart', () => {
    expect(named('Tobias Renn spoke. Tobias Renn Jr. left.')).toEqual(['Tobias Renn', 'Tobias Renn Jr.'])
  })

  it('keeps particles and the names of bodies whole', () => {
    expect(named('Anna van der Berg joined the Department of Health and Human Services and the Bank of Adlerland.')).toEqual(['Anna van der Berg', 'Department of Health and Human Services', 'Bank of Adlerland'])
  })

  it('tells people from bodies and places', () => {
    const kinds = Object.fromEntries(rosterOf('Mara Ellison of the Harbor Committee flew to Moscow. The HWU stayed in Port Adler.').entities.map((e) => [e.name, e.kind]))
    expect(kinds).toMatchObject({ 'Mara Ellison': 'person', 'Harbor Committee': 'institution', Moscow: 'institution', HWU: 'institution', 'Port Adler': 'institution' })
  })

  it('learns roles from titles and appositions', () => {
    const roles = Object.fromEntries(rosterOf('Harbor Minister Ivo Stransky met Orla Venn, the chief executive of Venn Freight.').entities.map((e) => [e.name, e.roles]))
    expect(roles['Ivo Stransky']).toEqual(['Harbor Minister'])
    expect(roles['Orla Venn']).toEqual(['chief executive of Venn Freight'])
  })
})
