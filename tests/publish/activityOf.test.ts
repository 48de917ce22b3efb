import { describe, expect, it } from 'vitest'
import { activityOf } from '../../src/publish/files/activityOf'

describe('activityOf', () => {
  it('counts by month, gaps included', () => {
    expect(activityOf(['2023-04-28', '2023-02-01T10:00Z', '2023-04-02'])).toEqual({ unit: 'month', bars: [{ from: '2023-02', count: 1 }, { from: '2023-03', count: 0 }, { from: '2023-04', count: 2 }] })
  })

  it('counts by year where months would be too many', () => {
    const { unit, bars } = activityOf(['1961-05-25', '1967-01-27'])
    expect([unit, bars.length, bars[0], bars.at(-1)]).toEqual(['year', 7, { from: '1961', count: 1 }, { from: '1967', count: 1 }])
  })

  it('has nothing to show for nothing', () => {
    expect(activityOf([])).toEqual({ unit: 'month', bars: [] })
  })
})
