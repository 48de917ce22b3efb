import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCues, indexCues, singular } from '../../../src/engines/topics/cueIndex'

const indexOf = (...words: string[]) => indexCues(words.map((w) => ({ qcode: 'medtop:15000000', words: w, strength: 'plain' })))
const found = (cues: string[], text: string) => findCues(indexOf(...cues), text).hits.map((hit) => text.slice(hit.start, hit.end))

describe('findCues', () => {
  it('takes the longest cue at a word, and none inside another', () => {
    expect(found(['rate', 'interest rate', 'rate rise'], 'A rate rise? The interest rate rises.')).toEqual(['rate rise', 'interest rate'])
  })

  it('reads hyphens and signs as spaces, and gives the words as printed', () => {
    expect(found(['free kick', 'lloyd s of london'], 'Free-kick, says Lloyd’s of London')).toEqual(['Free-kick', 'Lloyd’s of London'])
  })

  it('finds the plural of a singular, and a plural as it stands only', () => {
    expect(found(['match', 'shares', 'city'], 'matches in two cities share shares')).toEqual(['matches', 'cities', 'shares'])
  })

  it('wants the capitals that a cue has', () => {
    expect(found(['Labour', 'AIDS', 'Lions tour'], 'Labour costs; labour aids; AIDS; lions tour; Lions tour')).toEqual(['Labour', 'AIDS', 'Lions tour'])
    expect(found(['MP', 'GP'], 'MPs met an MP and a GP by GPS')).toEqual(['MPs', 'MP', 'GP'])
  })

  it('trusts no capital in a line of capitals, unless more words agree', () => {
    expect(found(['Labour', 'House of Lords', 'strike'], 'LABOUR STRIKE IN HOUSE OF LORDS')).toEqual(['STRIKE', 'HOUSE OF LORDS'])
  })

  it('keeps its places behind letters that grow in small print', () => {
    expect(found(['football'], 'İİ Football')).toEqual(['Football'])
  })

  it('agrees with a naive search that tries every cue at every word', () => {
    const word = constantFrom('bank', 'banks', 'rate', 'cut', 'the')
    const phrase = array(word, { minLength: 1, maxLength: 3 }).map((w) => w.join(' '))
    assert(property(array(phrase, { maxLength: 6 }), array(word, { maxLength: 12 }), (cues, words) => {
      const fits = (cue: string[], at: number) => cue.length <= words.length - at && cue.every((w, k) => w === words[at + k] || w === singular(words[at + k] ?? ''))
      const naive: string[] = []
      for (let i = 0; i < words.length; i++) {
        const length = Math.max(0, ...cues.map((c) => c.split(' ')).filter((c) => fits(c, i)).map((c) => c.length))
        // The trie keeps to a word as it stands where that leads on; where only the other reading does, the naive search may find more.
        if (length > 0) naive.push(words.slice(i, i + length).join(' '))
        i += Math.max(0, length - 1)
      }
      const got = found(cues, words.join(' '))
      if (!cues.some((c) => c.includes('banks'))) expect(got).toEqual(naive)
      else expect(got.join(' ').length).toBeLessThanOrEqual(naive.join(' ').length)
    }))
  })

  it('never throws, and its hits stand in order within the text', () => {
    assert(property(string({ unit: 'binary' }), (text) => {
      const { hits, words } = findCues(indexOf('a', 'b c', 'É'), text)
      let last = 0
      for (const { start, end, word } of hits) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(word).toBeLessThan(words)
        last = end
      }
    }))
  })
})
