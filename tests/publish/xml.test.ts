import { describe, expect, it } from 'vitest'
import { element } from '../../src/publish/xml'

describe('XML', () => {
  it('holds no character that no XML document may hold, and escapes what means something', () => {
    expect(element('title', 'a\u0000b\u0008c\u000Bd\uFFFEe\uD800f <g> & "h" \u{1F600}', { n: '"<' })).toBe('<title n="&#34;&#60;">abcdef &#60;g&#62; &#38; &#34;h&#34; \u{1F600}</title>')
  })
})
