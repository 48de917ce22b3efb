import { mkdir, mkdtemp, rename, symlink, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOf, serve, takesBrotli } from '../../src/commands/serve'
import { contentPolicyHeader } from '../../src/publish/delivery/headers'
import { headersFile } from '../../src/publish/delivery/hostFiles'

let server: Server
let address: string
let folder: string
const front = 'front '.repeat(400)

beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'news-unrolled-serve-')), 'dist')
  const files: Record<string, string | Buffer> = {
    'index.html': front, 'index.html.br': brotliCompressSync(front), '404.html': 'not here', 'article/a/index.html': 'an article', 'edition/0123456789abcdef.json': '{}', 'edition/manifest.json': '{"edition":1}',
    'edition/.data': 'secret', '_headers': 'secret', '.nginx.conf': 'secret', 'a.webmanifest': '{}', 'feed.xml': '<feed/>', 'robots.txt': 'x', 'assets/a.js': 'x', 'odd %23#.txt': 'odd',
  }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), content)
  }
  await writeFile(path.join(folder, '..', 'outside.txt'), 'secret')
  ;({ server, address } = await serve(folder, '/news/', 0))
})
afterAll(() => server.close())

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Asks as written: fetch would tidy the path and unpack the body. */
function ask(asked: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port: new URL(address).port, path: `/news/${asked}`, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }))
    }).on('error', reject).end()
  })
}

describe('npm start serves', () => {
  it('pages with a strict policy, to be asked for anew', async () => {
    const { status, headers, body } = await ask('')
    expect([status, body.toString()]).toEqual([200, front])
    expect(headers).toMatchObject({ 'content-security-policy': contentPolicyHeader(), 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin', 'x-frame-options': 'DENY', 'cross-origin-opener-policy': 'same-origin' })
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/)
  })

  it('the policy that the edition itself gives, which names the styles in its pages', async () => {
    const policy = contentPolicyHeader('p{margin:0}')
    await writeFile(path.join(folder, '_headers'), headersFile('/news/', policy))
    for (const asked of ['', 'article/a/', 'no-such-page/']) expect((await ask(asked)).headers['content-security-policy'], asked).toBe(policy)
    await writeFile(path.join(folder, '_headers'), 'secret')
    expect((await ask('')).headers['content-security-policy']).toBe(contentPolicyHeader())
  })

  it('hashed files for ever, the manifest never for long', async () => {
    for (const asked of ['edition/0123456789abcdef.json', 'assets/a.js']) expect((await ask(asked)).headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'cross-origin-resource-policy': 'same-origin' })
    expect((await ask('edition/manifest.json')).headers['cache-control']).toBe('no-cache')
  })

  it('the compressed twin where brotli is taken, else the file, and tells caches that this differs', async () => {
    for (const [accepted, encoding] of [['gzip, br', 'br'], ['*', 'br'], ['gzip', undefined], ['br;q=0, gzip', undefined], ['', undefined]] as const) {
      const { headers, body } = await ask('', { 'accept-encoding': accepted })
      expect([headers['content-encoding'], headers.vary, headers['content-type']], accepted).toEqual([encoding, 'Accept-Encoding', 'text/html; charset=utf-8'])
      expect((encoding === 'br' ? brotliDecompressSync(body) : body).toString()).toBe(front)
    }
    expect((await ask('robots.txt', { 'accept-encoding': 'br' })).headers.vary).toBeUndefined()
    expect(takesBrotli('Br ; Q=0.5')).toBe(true)
    expect(takesBrotli(undefined)).toBe(false)
  })

  it('the not-found page with 404 for hidden files, for what only hosts read, and for paths that climb', async () => {
    for (const asked of ['nothing/', '../outside.txt', '%2e%2e/outside.txt', '..%2foutside.txt', '..%5coutside.txt', 'article/../../outside.txt', 'edition/.data', '.nginx.conf', '%2enginx.conf', '_headers', 'index.html.br', '%00', '%', '//outside.txt', 'edition//manifest.json']) {
      const { status, headers, body } = await ask(asked, { 'accept-encoding': 'br' })
      expect([status, body.toString(), headers['cache-control'], headers['content-security-policy']], asked).toEqual([404, 'not here', 'no-cache', contentPolicyHeader()])
    }
    expect((await fetch(new URL('/', address))).status).toBe(404)
    expect(fileOf('article/a/')).toBe('article/a/index.html')
  })

  it('304 for what has not changed, in each encoding', async () => {
    for (const encoding of ['br', 'identity']) {
      const { etag = '' } = (await ask('', { 'accept-encoding': encoding })).headers
      const again = await ask('', { 'accept-encoding': encoding, 'if-none-match': etag })
      expect([again.status, again.body.length, again.headers.vary]).toEqual([304, 0, 'Accept-Encoding'])
      expect((await ask('', { 'accept-encoding': encoding === 'br' ? 'identity' : 'br', 'if-none-match': etag })).status).toBe(200)
    }
  })

  it('ranges, and 416 for one past the end', async () => {
    const part = await ask('', { range: 'bytes=6-10' })
    expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([206, `bytes 6-10/${front.length}`, 'front'])
    const last = await ask('', { range: 'bytes=-6' })
    expect([last.status, last.body.toString()]).toEqual([206, 'front '])
    const past = await ask('', { range: 'bytes=99999-' })
    expect([past.status, past.headers['content-range'], past.headers['cache-control']]).toEqual([416, `bytes */${front.length}`, 'no-cache'])
  })

  it('HEAD without a body, and nothing but GET and HEAD', async () => {
    const head = await ask('', {}, 'HEAD')
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(front.length), 0])
    const missing = await ask('nothing/', {}, 'HEAD')
    expect([missing.status, missing.headers['content-length'], missing.body.length]).toEqual([404, '8', 0])
    const post = await ask('', {}, 'POST')
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('each kind of file as what it is', async () => {
    const kinds = { 'a.webmanifest': 'application/manifest+json', 'feed.xml': 'application/xml', 'robots.txt': 'text/plain', 'assets/a.js': 'text/javascript', 'edition/manifest.json': 'application/json', 'odd%20%2523%23.txt': 'text/plain' }
    for (const [name, kind] of Object.entries(kinds)) {
      const { status, headers } = await ask(name)
      expect([status, headers['content-type']?.split(';')[0]], name).toEqual([200, kind])
    }
  })

  it('a folder without its slash with the way to it, on this host only', async () => {
    const { status, headers } = await ask('article/a?with=b')
    expect([status, headers.location]).toEqual([301, '/news/article/a/?with=b'])
    expect((await ask('/article/a')).status).toBe(404)
  })

  it('a new edition in the same place at once, and the not-found page while there is none', async () => {
    await rename(folder, `${folder}.last`)
    expect((await ask('')).status).toBe(404)
    await symlink(`${folder}.last`, folder)
    expect((await ask('')).status).toBe(200)
  })
})
