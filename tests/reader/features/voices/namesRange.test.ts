import { describe, expect, it } from 'vitest'
import { namesRange, pagesWith } from '../../../../src/reader/features/voices/namesRange'

const names = (from: string, to: string) => ({ from, to })
const letters = [
  { letter: 'm', pages: [names('Maas Jan', 'Mason Eve'), names('Mason Iris', 'Meyer Ada'), names('Meyer Bo', 'Myrdal Alva')] },
  { letter: 'w', pages: [names('Wang Bo', 'Wang Lei'), names('Wang Li', 'Wang Min'), names('Wang Na', 'Wang Qi'), names('Wang Rui', 'Wang Wei'), names('Wang Xi', 'Wu Yi')] },
  { letter: 'z', pages: [] },
]
const found = (typed: string) => pagesWith(typed, letters).map((p) => `${p.letter}${p.page}`)

describe('a page of names', () => {
  it('is called by its first and last word, by whole names where these are the same', () => {
    expect(namesRange(names('Maas Jan', 'Mason Eve'))).toBe('Maas to Mason')
    expect(namesRange(names('Wang Bo', 'Wang Lei'))).toBe('Wang Bo to Wang Lei')
  })

  it('is found by the beginning of a surname, on both pages where it is cut in two', () => {
    expect(found('Maas')).toEqual(['m1'])
    expect(found('mason')).toEqual(['m1', 'm2'])
    expect(found('Méy')).toEqual(['m2', 'm3'])
    expect(found('Mab')).toEqual(['m1'])
    expect(found('Iris Mason')).toEqual(['m1', 'm2'])
  })

  it('is a letter’s first where many would fit, or where its pages are not known here; none where nobody has the letter', () => {
    expect(found('Wang')).toEqual(['w1'])
    expect(found('Zola')).toEqual(['z1'])
    expect(found('Quine')).toEqual([])
    expect(found(' ')).toEqual([])
  })
})
