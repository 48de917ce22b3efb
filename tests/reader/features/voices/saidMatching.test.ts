import { describe, expect, it } from 'vitest'
import { placesOf } from '../../../../src/reader/features/voices/saidMatching'

const filters = { topics: { politics: [0, 2, 150, 201], science: [1, 3] }, years: { '2024': [0, 1, 2], '2023': [3, 150], '2022': [201] } }

describe('what fits a choice among all that a voice said', () => {
  it('has the topic, the year, or both', () => {
    expect(placesOf(filters, { topic: 'politics', year: '' })).toEqual([0, 2, 150, 201])
    expect(placesOf(filters, { topic: '', year: '2023' })).toEqual([3, 150])
    expect(placesOf(filters, { topic: 'politics', year: '2023' })).toEqual([150])
  })

  it('is nothing where the address names what no quotation has', () => {
    for (const name of ['constructor', '__proto__', 'sport', '20']) {
      expect(placesOf(filters, { topic: name, year: '' })).toEqual([])
      expect(placesOf(filters, { topic: 'politics', year: name })).toEqual([])
    }
  })
})
