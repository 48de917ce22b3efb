import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../src/import/decode'

const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return bytes
}

describe('decodeBytes', () => {
  it('reads plain UTF-8 and has nothing to tell', () => {
    expect(decodeBytes(new TextEncoder().encode('“Tolm” – Ötz'))).toEqual({ text: '“Tolm” – Ötz', encoding: 'UTF-8', changes: [] })
  })
  it('takes a byte order mark off and records it', () => {
    const decoded = decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))
    expect(decoded).toMatchObject({ text: 'A', encoding: 'UTF-8' })
    expect(decoded.changes.map((c) => c.rule)).toEqual(['byte order mark'])
  })
  it('reads UTF-16 of both byte orders by its mark', () => {
    expect(decodeBytes(utf16('\ufeffTolm ё', true))).toMatchObject({ text: 'Tolm ё', encoding: 'UTF-16LE' })
    expect(decodeBytes(utf16('\ufeffTolm ё', false))).toMatchObject({ text: 'Tolm ё', encoding: 'UTF-16BE' })
  })
  it('records damage under a byte order mark instead of failing', () => {
    const decoded = decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xff))
    expect(decoded.text).toBe('A\ufffd')
    expect(decoded.changes.map((c) => c.rule)).toEqual(['byte order mark', 'encoding'])
  })
  it('reads bytes that are no UTF-8 as windows-1252, curly marks included, and records it', () => {
    const decoded = decodeBytes(Uint8Array.of(0x93, 0x80, 0x94, 0x92, 0x96, 0xe9, 0x81))
    expect(decoded).toMatchObject({ text: '“€”’–é\u0081', encoding: 'windows-1252' })
    expect(decoded.changes).toEqual([{ rule: 'encoding', place: 'the whole file', before: 'bytes that are no UTF-8', after: 'text read as windows-1252' }])
  })
})
