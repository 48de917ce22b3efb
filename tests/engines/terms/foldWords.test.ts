import { assert, constantFrom, array, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWords } from '../../../src/engines/terms/foldWords'

/** The same by Unicode's properties alone. */
const plainly = (text: string) => (text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

describe('foldWords', () => {
  it('keeps letters and digits in small letters, one blank between words', () => {
    expect(foldWords('“We  are ready,” said — Ida’s 2nd…')).toBe('we are ready said ida s 2nd')
    expect(foldWords(' ,.')).toBe('')
  })

  it('reads other scripts, and signs that stand for letters', () => {
    expect(foldWords('Ålesund ﬁrst, Москва')).toBe('ålesund first москва')
    expect(foldWords('300 \u212a')).toBe('300 k')
  })

  it('folds any text as Unicode would', () => {
    const news = array(constantFrom('a', 'B', '7', ' ', '  ', '“', '’', '-', '\n', '…', 'é', 'ß', 'İ', '日', '\u0301', '½'), { maxLength: 30 }).map((signs) => signs.join(''))
    assert(property(news, (text) => { expect(foldWords(text)).toBe(plainly(text)) }))
    assert(property(string({ unit: 'binary', maxLength: 20 }), (text) => { expect(foldWords(text)).toBe(plainly(text)) }))
  })
})
