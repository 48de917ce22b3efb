import { describe, expect, it } from 'vitest'
import { singular, stem } from '../../../src/engines/terms/stem'

describe('stem', () => {
  it.each([['ferries', 'ferry'], ['churches', 'church'], ['boxes', 'box'], ['bridges', 'bridge'], ['gas', 'gas'], ['virus', 'virus'], ['press', 'press'], ['us', 'us']])('makes one %s', (plural, one) => {
    expect(singular(plural)).toBe(one)
  })

  it.each([['resigns', 'resigned', 'resigning', 'resign'], ['closes', 'closed', 'closing', 'close'], ['stops', 'stopped', 'stopping', 'stop']])('brings %s, %s, %s and %s together', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1)
  })
})
