import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../src/commands/serve'

let server: Server
let address: string

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'news-unrolled-serve-'))
  await mkdir(path.join(folder, 'edition'))
  await writeFile(path.join(folder, 'index.html'), 'front')
  await writeFile(path.join(folder, '404.html'), 'not here')
  await writeFile(path.join(folder, 'edition', '0123456789abcdef.json'), '{}')
  await writeFile(path.join(folder, 'edition', 'manifest.json'), '{}')
  ;({ server, address } = await serve(folder, '/news/', 0))
})
afterAll(() => server.close())

describe('npm start serves', () => {
  it('pages with a strict policy, to be asked for anew', async () => {
    const response = await fetch(address)
    expect(await response.text()).toBe('front')
    expect(response.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('hashed files for ever, the manifest never for long', async () => {
    expect((await fetch(`${address}edition/0123456789abcdef.json`)).headers.get('cache-control')).toMatch(/immutable/)
    expect((await fetch(`${address}edition/manifest.json`)).headers.get('cache-control')).toBe('no-cache')
  })

  it('the not-found page with 404, also outside the base and for paths that climb', async () => {
    for (const asked of ['nothing/', '../secret', '%2e%2e/%2e%2e/etc/passwd']) {
      const response = await fetch(address + asked)
      expect(response.status).toBe(404)
      expect(await response.text()).toBe('not here')
    }
    expect((await fetch(new URL('/', address))).status).toBe(404)
  })

  it('304 for what has not changed', async () => {
    const etag = (await fetch(address)).headers.get('etag') ?? ''
    expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })
})
