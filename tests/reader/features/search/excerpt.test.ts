import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlePieces, quotationPieces, type Piece } from '../../../../src/reader/features/search/excerpt'

const drawn = (pieces: readonly Piece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')
const numbered = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`)

describe('what a result shows of a text', () => {
  it('marks hits in the headline and in the stretch with most of them', () => {
    const content = ['The', 'ozone', 'hole', ...numbered(80), 'ozone', 'layer', 'is', 'ozone', ...numbered(40)].join(' ')
    const { headline, excerpt } = articlePieces(content, [1, 83, 86], 'The ozone hole')
    expect(drawn(headline)).toBe('The [ozone] hole')
    expect(drawn(excerpt)).toMatch(/^… w75 w76 w77 w78 w79 \[ozone\] layer is \[ozone\] w0 .* …$/)
  })

  it('shows the beginning where only the headline was found', () => {
    expect(drawn(articlePieces('Ozone hole A short text.', [0], 'Ozone hole').excerpt)).toBe('A short text.')
  })

  it('shows markup in a text as text', () => {
    expect(quotationPieces('<mark>no</mark> <img/onerror=x> yes Ida Holm', [2, 3], 3)).toEqual({ said: [{ text: '<mark>no</mark> <img/onerror=x> ', hit: false }, { text: 'yes', hit: true }], name: [{ text: 'Ida', hit: true }, { text: ' Holm', hit: false }] })
  })

  it('joins neighbouring hits', () => {
    expect(drawn(quotationPieces('precautionary measures to protect', [0, 1], 4).said)).toBe('[precautionary measures] to protect')
  })

  it('reads a text without spaces by the zero-width ones that the index puts in', () => {
    const content = ['臭氧', '层', '的', '空洞'].join('\u200B')
    const { headline, excerpt } = articlePieces(content, [0, 3], '臭氧层')
    expect([drawn(headline), drawn(excerpt)]).toEqual(['[臭氧]层', '的[空洞]'])
  })

  it('loses no word of a quotation, whatever was found', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[^\s\u200B]{1,6}$/), { minLength: 1 }), fc.array(fc.nat(20)), (words, hits) => {
      const { said } = quotationPieces(words.join(' '), hits, words.length)
      expect(said.map((p) => p.text).join('')).toBe(words.join(' '))
    }))
  })
})
