import { describe, expect, it } from 'vitest'
import { filedName, foldName, letterName, letterOf, nameKey } from '../../src/contract/nameOrder'

const person = (name: string) => filedName({ name, kind: 'person' })

describe('a name is filed', () => {
  it('under a person’s last word, whatever their generation', () => {
    expect(person('José María Núñez')).toBe('Núñez José María')
    expect(person('Martin Luther King Jr.')).toBe('King Martin Luther Jr.')
    expect(person('Pelé')).toBe('Pelé')
    expect(person('III')).toBe('III')
  })

  it('under the first word of all others that is no article', () => {
    expect(filedName({ name: 'The Harbour Act', kind: 'document' })).toBe('Harbour Act')
    expect(filedName({ name: 'European Commission', kind: 'institution' })).toBe('European Commission')
  })

  it('under the plain letter of its first, whatever its accents, strokes and marks', () => {
    const letters = ['Özil', 'Łukasz', 'Ørsted', 'Ærø', '“Act”', '5th Army', 'Петров', ''].map((name) => letterName(letterOf(nameKey(name))))
    expect(letters).toEqual(['O', 'L', 'O', 'A', 'A', 'Other', 'Other', 'Other'])
    expect(foldName('STRAẞE Đ')).toBe('strasse d')
  })
})
