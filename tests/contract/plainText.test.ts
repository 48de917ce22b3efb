import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/contract/plainText'
import { isSafeUrl } from '../../src/contract/safeUrl'
import { isDeviceName, slugOf, slugPattern } from '../../src/contract/slug'

const reasonOf = (text: string) => v.safeParse(plainText, text).issues?.[0].message ?? ''

describe('plain text', () => {
  it('takes markup, other scripts, emoji, tabs and line ends, and directions that are closed again', () => {
    for (const text of ['<script>', 'a\tb\r\nc', '😀 👩‍🚀', 'کتاب\u200cها', '\u200fعربي', '\u2067a \u202bb\u202c c\u2069', '\u2068x\u2069\u2066y\u2069']) expect(reasonOf(text), JSON.stringify(text)).toBe('')
  })

  it('refuses what cannot be shown', () => {
    for (const text of ['\u0000', 'a\u0008', '\u007f', 'a\u0085', 'a\ud83d', '\ude00a', '\ude00\ud83d', '\ufffe']) expect(reasonOf(text), JSON.stringify(text)).toMatch(/cannot be shown/)
    expect(reasonOf('')).toBe('is empty')
  })

  it('refuses what would reorder the text around it', () => {
    for (const text of ['\u202ea', '\u202da\u202c', 'a\u2067b', 'a\u2069', '\u202ba\u2069', '\u2067a\u202bb\u2069\u202c', '\u202aa']) expect(reasonOf(text), JSON.stringify(text)).toMatch(/reorder/)
  })
})

describe('addresses and names', () => {
  it('an address is safe only where nothing unseen stands in it', () => {
    for (const url of ['https://a.example/?q=ä%20b#c', 'mailto:a@b.example']) expect(isSafeUrl(url), url).toBe(true)
    for (const url of ['https://a.example/a b', ' https://a.example', 'ht\ntps://a.example', 'https://a.example/\u202e', 'https:\t//a', 'https://a.example/\udc00']) expect(isSafeUrl(url), url).toBe(false)
  })

  it('no slug that is made names a device of Windows', () => {
    for (const name of ['Con', 'NUL', 'Aux.', 'com1', 'LPT9']) {
      expect(slugOf(name)).toMatch(slugPattern)
      expect(isDeviceName(slugOf(name)), name).toBe(false)
    }
    expect([slugOf('Conrad'), slugOf('Con Air'), slugOf('com10')]).toEqual(['conrad', 'con-air', 'com10'])
  })
})
