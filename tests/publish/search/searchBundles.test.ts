import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/publish/indexEdition'
import { bundlesOf } from '../../../src/publish/search/searchBundles'

/** `count` articles of a year, newest first, each with `said` quotations. */
function year(of: number, count: number, said = 1): Entry[] {
  return Array.from({ length: count }, (_, i) => ({ slug: `${of}-${i}`, published: { value: `${of}-06-01`, precision: 'day' }, said: Array.from({ length: said }, () => ({ kind: 'direct' })) }) as unknown as Entry)
}

const described = (entries: Entry[]) => bundlesOf(entries).map((b) => [b[0]?.published.value.slice(0, 4), b.at(-1)?.published.value.slice(0, 4), b.length])

describe('the bundles of the search', () => {
  it('stand together where years are small, newest bundle first', () => {
    expect(described([...year(2003, 300), ...year(2002, 300), ...year(2001, 300), ...year(2000, 300)])).toEqual([['2003', '2003', 300], ['2002', '2000', 900]])
  })

  it('are a year each where years are large, and several where a year is larger than a part may be', () => {
    expect(described([...year(2003, 1200), ...year(2002, 9000), ...year(2001, 1500)])).toEqual([['2003', '2003', 1200], ['2002', '2002', 1000], ['2002', '2002', 4000], ['2002', '2002', 4000], ['2001', '2001', 1500]])
    expect(described(year(2002, 3000, 8))).toEqual([['2002', '2002', 1000], ['2002', '2002', 1000], ['2002', '2002', 1000]])
  })

  it('keep every article once, newest first, and a new article changes the newest bundle only', () => {
    const old = [...year(2003, 700), ...year(2002, 900), ...year(2001, 4500)]
    const before = bundlesOf(old)
    expect(before.flat()).toEqual(old)
    const after = bundlesOf([...year(2004, 1), ...old])
    expect(after.slice(1)).toEqual(before.slice(1))
  })

  it('are none for no articles', () => {
    expect(bundlesOf([])).toEqual([])
  })
})
