import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openReadings, type Reading } from '../../../src/publish/keep/openReadings'
import { article } from '../sampleData'

const reading = (slug: string, text: string): Reading => ({ article: article(slug, '2024-01-01', [text]), quotations: [], speakers: [], problems: [], subjects: { topics: [], topicWords: {}, places: [] } })

describe('openReadings', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'readings-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('gives what was kept at once, and to the next who opens it under the same stamp', () => {
    const small = reading('small', 'Kept “as it is”, with an é and a 日.')
    const large = reading('large', 'x'.repeat(1_500_000))
    const first = openReadings(folder)
    first.keep('small', 'a', small)
    expect(first.get('small')).toEqual(small)
    first.keep('large', 'b', large)
    first.keep('other', 'c', reading('other', 'y'))
    expect([first.get('large'), first.get('small'), first.get('none')]).toEqual([large, small, undefined])
    first.close()
    const next = openReadings(folder)
    expect([next.find('small', 'a'), next.find('large', 'b')]).toEqual([small, large])
    expect(next.find('other', 'changed')).toBeUndefined()
    next.close()
  })

  it('writes many in their order, with none lost where a block is full', () => {
    const readings = openReadings(folder)
    const all = Array.from({ length: 300 }, (_, i) => reading(`part-${i}`, `${i} `.repeat(3000)))
    for (const one of all) readings.keep(one.article.slug, 's', one)
    expect(all.every((one) => JSON.stringify(readings.get(one.article.slug)) === JSON.stringify(one))).toBe(true)
    readings.close()
    expect(readFileSync(path.join(folder, 'readings'), 'utf8')).toBe(all.map((one) => JSON.stringify(one)).join(''))
  })
})
