import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openReadings, type Reading } from '../../../src/publish/keep/openReadings'
import type { Outline } from '../../../src/publish/outline'
import { article } from '../sampleData'

const folder = () => mkdtempSync(path.join(tmpdir(), 'news-unrolled-readings-'))
const reading = (slug: string): Reading => ({ article: article(slug, '2024-01-01', ['Text.']), quotations: [] })
const outline = (slug: string) => ({ entry: { slug }, paragraphs: ['Text.'] }) as Outline

/** Keeps articles under stamp "s" and mark "m", as one build does. */
function keepAll(where: string, slugs: readonly string[], common = 'one'): void {
  const readings = openReadings(where, common)
  for (const slug of slugs) readings.keep(slug, 's', 'm', reading(slug), outline(slug))
  readings.close()
}

describe('readings that are kept', () => {
  it('are found under the same stamp only, outline and reading', () => {
    const where = folder()
    keepAll(where, ['a', 'b'])
    const again = openReadings(where, 'one')
    expect(again.find('a', 's', 'm')).toEqual(outline('a'))
    expect(again.get('a')).toEqual(reading('a'))
    expect(again.find('b', 'other', 'm')).toBeUndefined()
    expect([again.get('b'), again.find('c', 's', 'm')]).toEqual([undefined, undefined])
    again.close()
  })

  it('can be got at once, and lie one behind the other, small ones and one that is larger than what waits to be written', () => {
    const where = folder()
    const readings = openReadings(where, 'one')
    const all = [...Array.from({ length: 200 }, (_, i) => ({ ...reading(`a-${i}`), article: article(`a-${i}`, '2024-01-01', ['“é” '.repeat(2000)]) })), { ...reading('large'), article: article('large', '2024-01-01', ['x'.repeat(1_500_000)]) }, reading('last')]
    for (const [i, one] of all.entries()) {
      readings.keep(one.article.slug, 's', 'm', one, outline(one.article.slug))
      if (i % 50 === 0) expect(readings.get(one.article.slug)).toEqual(one)
    }
    expect(all.every((one) => JSON.stringify(readings.get(one.article.slug)) === JSON.stringify(one))).toBe(true)
    readings.close()
    expect(readFileSync(path.join(where, 'readings'), 'utf8')).toBe(all.map((one) => JSON.stringify(one) + JSON.stringify(outline(one.article.slug))).join(''))
  })

  it('tell the stamp of files that look as they did, and no other', () => {
    const where = folder()
    keepAll(where, ['a'])
    const again = openReadings(where, 'one')
    expect([again.stamped('a', 'm'), again.stamped('a', 'n'), again.stamped('a', ''), again.stamped('b', 'm')]).toEqual(['s', undefined, undefined, undefined])
    again.find('a', 's', 'n')
    again.close()
    const third = openReadings(where, 'one')
    expect([third.stamped('a', 'n'), third.stamped('a', 'm')]).toEqual(['s', undefined])
    third.close()
  })

  it('are forgotten where all findings depend on something else, and leave no waste behind', () => {
    const where = folder()
    keepAll(where, ['a', 'b'])
    const { size } = statSync(path.join(where, 'readings'))
    keepAll(where, ['a', 'b'], 'two')
    expect(statSync(path.join(where, 'readings')).size).toBe(size)
    const again = openReadings(where, 'two')
    expect(again.find('a', 's', 'm')).toEqual(outline('a'))
    again.close()
    expect(openReadings(where, 'one').stamped('a', 'm')).toBeUndefined()
  })
})
