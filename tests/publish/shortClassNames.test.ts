import { describe, expect, it } from 'vitest'
import { shortClassName, shortClassNames } from '../../src/publish/shortClassNames'

describe('a short class name', () => {
  it('is the same for file and class wherever the sources lie, and another for another class', () => {
    const [here, there] = [shortClassNames(), shortClassNames()]
    expect(here('headline', '/a/src/reader/Lead.module.css')).toBe(there('headline', '/b/src/reader/Lead.module.css'))
    expect(here('headline', '/a/Lead.module.css')).not.toBe(here('headline', '/a/Tile.module.css'))
    expect(here('headline', '/a/Lead.module.css')).toMatch(/^[A-Za-z][A-Za-z0-9]{2}$/)
  })

  it('that two classes would share stops the build', () => {
    const seen = new Map<string, string>()
    let pair: [string, string] | undefined
    for (let i = 0; !pair; i++) {
      const short = shortClassName(`a.css c${i}`)
      const before = seen.get(short)
      if (before !== undefined) pair = [before, `c${i}`]
      seen.set(short, `c${i}`)
    }
    const nameOf = shortClassNames()
    nameOf(pair[0], 'a.css')
    expect(() => nameOf(pair[1], 'a.css')).toThrow('rename one of them')
  })
})
