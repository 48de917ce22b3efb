import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../../src/import/formats'

/** Lines that set off rules, mixed with lines of anything. */
const furniture = [
  'Post: A headline', 'harbour gazette', 'By Jane Doe', 'Published: 5 June 2022, 14:05', 'Updated: 6 June 2022 10:00 UTC', 'TOLM, April 28 – Norvik Wire. The pond froze.',
  'PARIS (AP) - It rained.', 'Boats - Norvik Wire, 1920, 28.04.2023', ' - Norvik Wire, 640x480, 31.02.2023', 'Keeper asks for a tug', 'Lock keeper Jon Averin', 'Averin asks again.',
  'The flag. archive photo', '(Photo: Jon Averin)', '© Norvik', 'Herons* met the Oars **, who left.', '* First note here', '** Second note here', '* one', '• two', '- three',
  'IS * (IG *, banned in Veldia)', '“We go,” he said. Said.', '“We go,” he said.\tsaid.', 'Source: Norvik', 'Sources: A, https://example.org/a?b, ;', 'Source: ,',
  'Leave a Reply', 'Required fields are marked *', 'Website', 'Read also: Another thing', 'What was agreed', '*', '†', '«\u00a0oui\u00a0»', '\u00a0', '\u200b', 'Post:',
]
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...furniture) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom('The', 'pond', 'froze.', 'over,', '“We', 'go,”', 'said', 'Tolm', '–', '*'), { maxLength: 40 }).map((w) => w.join(' ')) },
)
const texts = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n')), { maxLength: 25 }).map((rows) => rows.map((r) => r.join('')).join(''))

// what the reader of a line sees of it: characters that show nothing and the width of spaces apart
// eslint-disable-next-line no-control-regex -- they are what the importer takes out
const seen = (text: string) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim()

/** The fewest pieces, each found in one of the strings, that make up the line; Infinity where a piece is missing. */
function pieces(text: string, hay: readonly string[]): number {
  let rest = text
  for (let count = 1; ; count++) {
    let length = rest.length
    while (length > 0 && !hay.some((h) => h.includes(rest.slice(0, length).trim()))) length--
    if (length === 0) return Infinity
    rest = rest.slice(length).trim()
    if (rest === '') return count
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [seen(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

describe('whatever the post', () => {
  it('is read without an exception, and each of its lines is in the article or in the record of changes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = new TextEncoder().encode(text)
        const format = formats.find((f) => f.detect(bytes) !== 'unknown')
        const read = format?.read(bytes, { file: 'post.txt', original: 'originals/post.txt', sha256: 'a'.repeat(64), importer: format.importer, modified: '2024-03-05' })
        if (!read?.ok) return
        const hay = stringsIn(read.value)
        for (const row of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
          const words = seen(row)
          // a bullet, a label or a dateline may part a line; more than four pieces would be chance
          if (words !== '') expect(pieces(words, hay), words).toBeLessThanOrEqual(4)
        }
      }),
      { numRuns: 400 },
    )
  })
  it('is read without an exception when the bytes are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        for (const f of formats) {
          f.detect(bytes)
          f.read(bytes, { file: 'post.bin', original: 'originals/post.bin', sha256: 'a'.repeat(64), importer: f.importer, modified: '2024-03-05' })
        }
      }),
    )
  })
})
