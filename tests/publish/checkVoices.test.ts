import { describe, expect, it } from 'vitest'
import { checkVoices } from '../../src/publish/checks/checkVoices'

const voice = (name: string, kind: 'person' | 'document' = 'person') => ({ id: name.toLowerCase().replace(/\W+/g, '-'), name, kind, aliases: [], roles: [] })
const doubts = (...names: string[]) => checkVoices(names.map((n) => voice(n)), new Set()).map((p) => p.reason)

describe('checkVoices', () => {
  it('doubts names that may be one person’s', () => {
    expect(doubts('Ida Holm', 'I. Holm')).toEqual(['Ida Holm and I. Holm may be one person'])
    expect(doubts('Holm', 'Ida Holm')).toHaveLength(1)
    expect(doubts('José Núñez', 'Jose Maria Nunez')).toHaveLength(1)
  })

  it('doubts nothing that an editor has settled by listing both', () => {
    expect(checkVoices([voice('Ida Holm'), voice('I. Holm')], new Set(['ida-holm', 'i-holm']))).toEqual([])
  })

  it('does not doubt people who only share a surname, nor documents', () => {
    expect(doubts('Ida Holm', 'Jonas Holm')).toEqual([])
    expect(checkVoices([voice('Harbour Act', 'document'), voice('Port Act', 'document')], new Set())).toEqual([])
  })
})
