import { describe, expect, it } from 'vitest'
import { longDate, monthOf, shortDate, weekdayDate } from '../../../src/reader/ui/formatDay'

describe('dates', () => {
  it('a day is the same day in every zone', () => {
    expect(longDate({ value: '2023-04-28', precision: 'day' }, 'Pacific/Auckland')).toBe('28 April 2023')
    expect(longDate({ value: '2023-04-28', precision: 'day' }, 'America/Los_Angeles')).toBe('28 April 2023')
  })

  it('a moment in UTC is shown in the edition’s zone', () => {
    expect(longDate({ value: '2023-04-28T20:30Z', precision: 'minute' }, 'Asia/Kolkata')).toBe('29 April 2023, 02:00')
  })

  it('a moment with an offset of its own is shown in that', () => {
    expect(longDate({ value: '1969-07-20T22:56-04:00', precision: 'minute' }, 'UTC')).toBe('20 July 1969, 22:56')
  })

  it('a moment known to the day shows no minute', () => {
    expect(longDate({ value: '2023-04-28T20:30Z', precision: 'day' }, 'UTC')).toBe('28 April 2023')
  })

  it('has short, weekday and month forms', () => {
    expect(shortDate({ value: '2022-09-16' }, 'UTC')).toBe('16 Sep 2022')
    expect(weekdayDate({ value: '2023-04-25' }, 'UTC')).toBe('Tuesday 25 April 2023')
    expect(monthOf({ value: '2022-09-16' }, 'UTC')).toBe('September 2022')
  })
})
