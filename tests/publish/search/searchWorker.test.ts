import { describe, expect, it } from 'vitest'
import { headersOf } from '../../../src/publish/delivery/headers'

const policyOf = (path: string) => headersOf(path)['Content-Security-Policy']

describe('policies', () => {
  it('allow WebAssembly to the script of the search’s worker and to nothing else', () => {
    expect(policyOf('pagefind/worker-D5GI_3-W.js')).toMatch(/script-src 'self' 'wasm-unsafe-eval'/)
    for (const path of ['', 'search/', 'index.html', 'assets/search-x.js', 'pagefind/0123456789abcdef/pagefind.js', 'article/pagefind/worker-x.js']) expect(policyOf(path), path).not.toContain('wasm')
    expect(policyOf('pagefind/worker-x.js')).not.toMatch(/'unsafe-|\*|http/)
  })
})
