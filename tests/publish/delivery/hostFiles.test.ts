import { describe, expect, it } from 'vitest'
import { pages } from '../../../src/contract/paths'
import { contentPolicyHeader, headerRules, headersOf } from '../../../src/publish/delivery/headers'
import { headersFile, hostFiles, nginxFile, policyIn, redirectsFile } from '../../../src/publish/delivery/hostFiles'

/** Reads `_headers` as Netlify and Cloudflare Pages do: every rule that fits, values of one name joined. */
function asHostsDo(file: string, address: string): Record<string, string> {
  const found: Record<string, string> = {}
  let fits = false
  for (const line of file.split('\n').filter(Boolean)) {
    if (line.startsWith('/')) fits = new RegExp(`^${line.split('*').map((part) => part.replace(/[.?+^$[\]\\(){}|-]/g, '\\$&')).join('.*')}$`).test(address)
    else if (fits) {
      const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (.*)$/.exec(line) ?? []
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`
    }
  }
  return found
}

const addresses = ['', 'article/a/', 'topic/b/page/2/', 'sw.js', 'assets/index-1.js', 'edition/0123456789abcdef.json', 'edition/fedcba9876543210.json', 'edition/manifest.json', 'favicon.svg', ...Object.values(pages).map((p) => p.pattern.slice(1).replace(/:\w+/g, 'x'))]

describe('the files for hosts', () => {
  it('give each address what npm start gives it, and no header twice', () => {
    for (const base of ['/', '/news/']) {
      for (const address of addresses) {
        const { 'Cache-Control': cache, ...sent } = asHostsDo(headersFile(base), base + address)
        const { 'Cache-Control': wanted, 'Content-Security-Policy': policy, ...others } = headersOf(address)
        expect(sent, address).toEqual({ ...others, ...('Content-Security-Policy' in sent ? { 'Content-Security-Policy': policy } : {}) })
        // Asking anew is what these hosts do where nothing is said.
        expect(cache ?? 'no-cache', address).toBe(wanted)
      }
    }
  })

  it('name the policy for every page, and never let two rules give one header', () => {
    for (const { pattern } of Object.values(pages)) expect(asHostsDo(headersFile('/'), pattern.replace(/:\w+/g, 'x'))['Content-Security-Policy'], pattern).toBe(contentPolicyHeader())
    for (const address of addresses) {
      const names = headerRules(contentPolicyHeader()).filter((rule) => rule.addresses.some((p) => (p.endsWith('*') ? address.startsWith(p.slice(0, -1)) : p === address))).flatMap((rule) => Object.keys(rule.headers))
      expect(new Set(names).size, address).toBe(names.length)
    }
  })

  it('allow the styles that stand in pages by their hash, everywhere the same, and tell the policy to npm start', () => {
    const files = new Map([...hostFiles('/', new Map(), 'p{color:red}')].map((f) => [f.path, 'bytes' in f ? String(f.bytes) : '']))
    const policy = contentPolicyHeader('p{color:red}')
    expect(policy).toMatch(/style-src 'self' 'sha256-[A-Za-z0-9+/=]{44}';/)
    expect(policyIn(files.get('_headers') ?? '')).toBe(policy)
    expect(files.get('_headers')).not.toContain("style-src 'self';")
    expect(files.get('.nginx.conf')).toContain(policy)
    expect(files.get('.nginx.conf')).not.toContain("style-src 'self';")
  })

  it('stay within what Cloudflare Pages reads: 100 rules, lines of 2,000 characters, 2,000 redirects', () => {
    const lines = headersFile('/').split('\n')
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2_000)
    expect(redirectsFile('/', new Map(Array.from({ length: 3_000 }, (_, i) => [`old-${i}`, 'new']))).trimEnd().split('\n')).toHaveLength(2_000)
  })

  it('lead on from renamed articles below the base', () => {
    expect(redirectsFile('/news/', new Map([['old', 'new']]))).toBe('/news/article/old/ /news/article/new/ 301\n')
    expect(nginxFile('/news/', new Map([['old', 'new']]))).toContain('location = /news/article/old/ { return 301 /news/article/new/; }')
    expect([...hostFiles('/', new Map())].map((f) => f.path)).toEqual(['.nojekyll', '_headers', '.nginx.conf'])
  })

  it('give nginx locations below the base only, each with all of its headers', () => {
    const file = nginxFile('/news/', new Map())
    const locations = [...file.matchAll(/^location (?!~)(?:= )?(\S+) \{\n([^}]*)\}/gm)]
    expect(locations.length).toBeGreaterThan(20)
    for (const [, address = '', body = ''] of locations) {
      expect(address).toMatch(/^\/news\//)
      expect(body.match(/add_header/g)).toHaveLength(Object.keys(headersOf(address.slice('/news/'.length) + (address.endsWith('.js') ? '' : 'x'))).length)
    }
    expect(file).toContain('error_page 404 /news/404.html;')
  })
})
