import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/import/clean/cleanText'

describe('cleanText', () => {
  it('leaves clean text alone', () => {
    expect(cleanText('One line.\n\nAnother.\n')).toEqual({
      lines: [{ number: 1, text: 'One line.', adjacent: false }, { number: 3, text: 'Another.', adjacent: false }],
      changes: [],
    })
  })
  it('counts lines as an editor’s program does, whatever ends them', () => {
    expect(cleanText('a\r\nb\rc\u2028d').lines.map((l) => `${l.number}${l.text}`)).toEqual(['1a', '2b', '3c', '4d'])
  })
  it('says which characters that show nothing it took out, and where', () => {
    const { lines, changes } = cleanText('a\n\u0007b\u200bc')
    expect(lines[1]?.text).toBe('bc')
    expect(changes).toEqual([{ rule: 'control characters', place: 'line 2', before: 'U+0007 U+200B', after: '' }])
  })
  it('keeps the joiners and direction marks that other scripts need', () => {
    expect(cleanText('می\u200cخواهم\u200f').lines[0]?.text).toBe('می\u200cخواهم\u200f')
  })
  it('makes runs of white space one space and records the line before and after', () => {
    expect(cleanText('\ta  b\u2003c ')).toMatchObject({ lines: [{ text: 'a b c' }], changes: [{ rule: 'white space', place: 'line 1', before: '\ta  b\u2003c ', after: 'a b c' }] })
  })
  it('keeps no-break spaces where print wants them, and only there', () => {
    expect(cleanText('«\u00a0oui\u00a0» 5\u00a0km said\u00a0that').lines[0]?.text).toBe('«\u00a0oui\u00a0» 5\u00a0km said that')
  })
})
