import { describe, expect, it } from 'vitest'
import { embeddedSchema } from '../../src/contract/embedded'
import { unpack } from '../../src/contract/packed'
import { contentPolicy, dataElement, fillTemplate, redirectPage, sourceHash } from '../../src/publish/pages'
import { site } from './sampleData'

const template = '<html lang="en"><head><!--policy--><!--head--></head><body><div id="root"><!--app--></div><!--data--></body></html>'
const first = { fonts: [], loader: '/load.js', app: [] }
const none = { sheet: '', first: '' }
const page = { app: '<p>$& text</p>', head: '<title>$1</title>', data: { k: { text: '</script><script>alert(1)</script>' } }, route: 'latest' }

describe('a page', () => {
  it('takes text with dollar signs as it is', () => {
    const html = fillTemplate(template, site, page, first, none, false)
    expect(html).toContain('<p>$& text</p>')
    expect(html).toContain('<title>$1</title>')
  })

  it('names its manifest and icon under a sub-path, and takes more into its head after its links', () => {
    const html = fillTemplate(template, { ...site, base: '/news/' }, page, { ...first, app: ['/news/a.js'] }, none, false, '<meta name="$&">')
    expect(html).toContain('<link rel="manifest" href="/news/manifest.webmanifest">')
    expect(html).toContain('<meta name="$&"></head>')
    expect(html).toContain('data-app="/news/a.js"')
  })

  it('puts its styles before all else, and leaves the app to the script that waits for the first paint', () => {
    const html = fillTemplate(template, site, page, { fonts: ['/a.woff2'], loader: '/load.js', app: ['/app.js'] }, { sheet: '<link rel="stylesheet" href="/a.css">', first: 'p{}' }, false)
    expect(html).toMatch(/<head><meta http-equiv[^>]*><script data-first="\/a\.woff2">[^<]*<\/script><link rel="stylesheet"[^>]*><script type="module" async[^>]* src="\/load\.js"[^>]*><\/script><title>/)
    expect(html).not.toMatch(/ src="\/app\.js"|<link rel="(?:modulepreload|preload)"/)
  })

  it('of an article carries its first styles in itself, allowed by their hash, and names the sheet at the end', () => {
    const html = fillTemplate(template, site, { ...page, app: '<main><article><p>Text</p><footer class="x"></footer></article></main>' }, first, { sheet: '<link rel="stylesheet" href="/a.css">', first: 'p{margin:0}' }, false)
    expect(html).toContain('<style>p{margin:0}</style>')
    expect(html).toContain(`style-src 'self' ${sourceHash('p{margin:0}')};`)
    expect(html).toMatch(/<\/main><\/div><link rel="stylesheet" href="\/a\.css"><script type="application\/json"/)
    expect(html.match(/<link rel="stylesheet"/g)).toHaveLength(1)
    expect(html).toContain('data-first="/a.css"')
  })

  it('cannot be left by data that ends a script', () => {
    const html = fillTemplate(template, site, page, first, none, false)
    expect(html).not.toContain('<script>alert')
    const element = dataElement({ site, missing: false, files: page.data })
    expect(unpack(embeddedSchema, JSON.parse(element.slice(element.indexOf('>') + 1, -'</script>'.length)))).toEqual({ site, missing: false, files: page.data })
  })

  it('allows scripts and styles of its own origin only, and the theme by its hash', () => {
    expect(contentPolicy()).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[A-Za-z0-9+/=]{44}'; style-src 'self';/)
    expect(contentPolicy('p{}')).toContain(`style-src 'self' ${sourceHash('p{}')};`)
    expect(contentPolicy('p{}')).not.toMatch(/unsafe|\*|http/)
    expect(sourceHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
  })

  it('at an old address names the new one as its own, and asks not to be listed', () => {
    const { bytes, path } = redirectPage({ ...site, base: '/news/' }, 'old', 'new')
    expect(path).toBe('article/old/index.html')
    expect(bytes).toContain('<link rel="canonical" href="https://test.example/news/article/new/">')
    expect(bytes).toContain('<meta name="robots" content="noindex">')
  })

  it('leads on under a sub-path too', () => {
    expect(redirectPage({ ...site, base: '/news/' }, 'old', 'new').bytes).toContain('url=/news/article/new/')
  })
})
