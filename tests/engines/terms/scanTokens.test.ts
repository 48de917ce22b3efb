import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanTokens } from '../../../src/engines/terms/scanTokens'

function tokensOf(text: string) {
  const found: { token: string; kind: string; opens: boolean; gap: boolean }[] = []
  scanTokens(text, (from, to, kind, opens, gap) => found.push({ token: text.slice(from, to), kind, opens, gap }))
  return found
}

describe('scanTokens', () => {
  it('keeps numbers and names in one piece, and parts compounds', () => {
    expect(tokensOf("O'Brien’s eight-year plan: $1,200 at 6.1").map((t) => t.token)).toEqual(['O\'Brien’s', 'eight', 'year', 'plan', '1,200', 'at', '6.1'])
  })

  it('ends no number in a comma or dot that only follows it', () => {
    expect(tokensOf('in 1999, 2.').map((t) => t.token)).toEqual(['in', '1999', '2'])
  })

  it('tells where a capital says nothing: at the start of a sentence, a quotation, a line', () => {
    expect(tokensOf('Ada came. “Come,” said Ida\nUdo').filter((t) => t.opens).map((t) => t.token)).toEqual(['Ada', 'Come', 'said', 'Udo'])
  })

  it('ends no sentence at the dot of an initial', () => {
    expect(tokensOf('met J. Holm').at(-1)).toEqual({ token: 'Holm', kind: 'capital', opens: false, gap: false })
  })

  it('knows capitals beyond ASCII', () => {
    expect(tokensOf('in Ärö and élan').map((t) => t.kind)).toEqual(['lower', 'capital', 'lower', 'lower'])
  })

  it('gives pieces of any text in order, each with a letter or digit', () => {
    assert(property(string({ unit: 'grapheme' }), (text) => {
      let last = 0
      scanTokens(text, (from, to) => {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(text.slice(from, to)).toMatch(/^[\p{L}\p{M}\p{N}]/u)
        last = to
      })
    }))
  })
})
