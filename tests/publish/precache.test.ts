import { describe, expect, it } from 'vitest'
import { withPrecache } from '../../src/publish/precache'

const worker = 'keep(self.shellFiles)'
const assets = ['style-A.css', 'main-A.js', 'source-serif-4-latin-wght-normal-A.woff2', 'source-serif-4-latin-ext-wght-normal-A.woff2', 'drawing-A.svg', 'icons-A.svg']
const listOf = (text: string): unknown => JSON.parse(text.slice('keep('.length, -1))

describe('the worker’s list of files', () => {
  it('holds the code, the styles, the icons, the typefaces of a first page and the page that draws any route, in a fixed order', () => {
    expect(listOf(withPrecache(worker, assets, '<html>'))).toEqual([
      { url: 'shell.html', revision: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown },
      { url: 'assets/icons-A.svg', revision: null },
      { url: 'assets/main-A.js', revision: null },
      { url: 'assets/source-serif-4-latin-wght-normal-A.woff2', revision: null },
      { url: 'assets/style-A.css', revision: null },
    ])
    expect(withPrecache(worker, assets.toReversed(), '<html>')).toBe(withPrecache(worker, assets, '<html>'))
  })

  it('changes with the shell, so that browsers fetch the new one', () => {
    expect(withPrecache(worker, assets, '<html>')).not.toBe(withPrecache(worker, assets, '<html><b>'))
  })

  it('is refused by a worker that has no place for it, or two', () => {
    for (const text of ['keep()', `${worker};${worker}`]) expect(() => withPrecache(text, assets, '')).toThrow('must name')
  })
})
