import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateValues } from '../../../../src/contract/search'
import { askOf, datesBetween, searchOf } from '../../../../src/reader/features/search/askOf'
import { parseSearchQuery } from '../../../../src/reader/features/search/searchQuery'

const days = (query: string) => {
  const { from, to } = searchOf(parseSearchQuery(query))
  return [from, to]
}

describe('what a search asks of a bundle', () => {
  it('begins after what after: names, and ends before what before: names', () => {
    expect(days('after:1985 before:1990')).toEqual(['1986-01-01', '1989-12-31'])
    expect(days('after:1988-02 before:1990-03')).toEqual(['1988-03-01', '1990-02-28'])
    expect(days('after:1988-12-31 before:1990-01-01')).toEqual(['1989-01-01', '1989-12-31'])
    expect(days('after:1985 after:1987 before:1990 before:1989')).toEqual(['1988-01-01', '1988-12-31'])
    expect(days('ozone')).toEqual(['0000-01-01', '9999-12-31'])
  })

  it('writes names of voices and topics as their slugs', () => {
    const { voices, topics } = searchOf(parseSearchQuery('voice:"Klaus Töpfer" topic:"science and technology"'))
    expect([voices, topics]).toEqual([['klaus-topfer'], ['science-and-technology']])
  })

  it('writes days as whole years, whole months and days', () => {
    expect(datesBetween('1985-10-30', '1987-02-01')).toEqual(['1985-10-30', '1985-10-31', '1985-11', '1985-12', '1986', '1987-01', '1987-02-01'])
    expect(datesBetween('1988-02-01', '1988-02-29')).toEqual(['1988-02'])
    expect(datesBetween('1988-02-02', '1988-02-01')).toEqual([])
  })

  it('has exactly the days between among its values, whatever the days', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((n) => new Date(Date.UTC(1987, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(fc.property(day, day, day, (from, to, at) => {
      const values = datesBetween(from, to)
      expect(dateValues(at).some((value) => values.includes(value))).toBe(from <= at && at <= to)
      expect(values.length).toBeLessThan(90)
    }))
  })

  it('asks for no dates where all of a bundle is wanted, and nothing where none of it is', () => {
    const bundle = { from: '1985-05-16', to: '1987-09-16' }
    expect(askOf(searchOf(parseSearchQuery('ozone before:1990')), bundle)?.dates).toBeNull()
    expect(askOf(searchOf(parseSearchQuery('ozone before:1987')), bundle)?.dates).toEqual(['1985', '1986'])
    expect(askOf(searchOf(parseSearchQuery('ozone after:1985')), bundle)?.dates).toEqual(['1986', '1987'])
    expect(askOf(searchOf(parseSearchQuery('ozone before:1985-05-16')), bundle)).toBeUndefined()
    expect(askOf(searchOf(parseSearchQuery('ozone after:1988')), bundle)).toBeUndefined()
  })
})
