import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialsOf, tinted } from '../../src/publish/voices'

const voice = (id: string) => ({ id, name: id, kind: 'person' as const, aliases: [], roles: [] })

describe('initials', () => {
  it.each([['Sergei Shoigu', 'SS'], ['Charter of the Shanghai Cooperation Organization', 'CO'], ['John F. Kennedy', 'JK'], ['Xinhua', 'Xi'], ['Åsa Öberg', 'ÅÖ'], ['習近平', '習近']])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

describe('tints', () => {
  it('differ for the first five voices of a page and are neutral from the sixth on', () => {
    assert(property(array(constantFrom(...'abcdefghijklmnop'), { maxLength: 9 }), (ids) => {
      const unique = [...new Set(ids)]
      const tints = [...tinted(unique.map(voice)).values()].map((v) => v.tint)
      expect(new Set(tints.slice(0, 5)).size).toBe(Math.min(5, unique.length))
      expect(tints.slice(0, 5)).not.toContain(0)
      expect(tints.slice(5).every((t) => t === 0)).toBe(true)
    }))
  })

  it('are the same for a voice on every page where nobody takes it away', () => {
    expect(tinted([voice('a')]).get('a')?.tint).toBe(tinted([voice('a'), voice('z')]).get('a')?.tint)
  })
})
