import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../../src/import/formats'

// A case is a folder: the post as bytes, and the whole article that it must give.
const cases = path.join(import.meta.dirname, 'cases')

describe('a raw post becomes the expected article', () => {
  for (const name of readdirSync(cases)) {
    it(name.replaceAll('-', ' '), () => {
      const file = ['input.txt', 'input.bin'].find((f) => existsSync(path.join(cases, name, f))) ?? ''
      const bytes = readFileSync(path.join(cases, name, file))
      const format = formats.find((f) => f.detect(bytes) !== 'unknown')
      const read = format?.read(bytes, { file, original: `originals/${file}`, sha256: '0'.repeat(64), importer: format.importer, modified: '2024-03-05' })
      expect(read).toEqual({ ok: true, value: JSON.parse(readFileSync(path.join(cases, name, 'expected.json'), 'utf8')) as unknown })
    })
  }
})
