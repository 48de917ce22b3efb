import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, dataFolder, site } from '../publish/sampleData'
import { runCommand, startCommand } from './runCommand'

const temporary = async () => path.join(await mkdtemp(path.join(tmpdir(), 'news-unrolled-out-')), 'dist')
const good = () => article('a-first', '2024-01-01', ['“We are ready,” harbour master Ida Holm said.'])

describe('npm run build', () => {
  it('publishes under a sub-path, with every address below it', { timeout: 60_000 }, async () => {
    const out = await temporary()
    const { status, stdout } = runCommand('build', '--data', await dataFolder([good()], { 'site.json': { ...site, base: '/news/' } }), '--out', out)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^1 articles, (\d+) files, \d+ of them made anew\n$/)
    const html = readFileSync(path.join(out, 'article', 'a-first', 'index.html'), 'utf8')
    const addresses = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map((m) => m[1] ?? '')
    expect(addresses.length).toBeGreaterThan(10)
    expect(addresses.filter((a) => !a.startsWith('/news/'))).toEqual([])
    expect(readdirSync(out)).not.toContain('.prerender')
  })

  it('names what is wrong, publishes the rest and ends with 1', { timeout: 60_000 }, async () => {
    const out = await temporary()
    const { status, stderr } = runCommand('build', '--data', await dataFolder([good()], { 'articles/broken.json': '{' }), '--out', out)
    expect(status).toBe(1)
    expect(stderr).toMatch(/data\/articles\/broken\.json: line 1: is no valid JSON\n {4}remedy: /)
    expect(existsSync(path.join(out, 'article', 'a-first', 'index.html'))).toBe(true)
  })

  it('that cannot make an edition leaves the last good one where it was', { timeout: 60_000 }, async () => {
    const out = await temporary()
    const folder = await dataFolder([good()])
    expect(runCommand('build', '--data', folder, '--out', out).status).toBe(0)
    const before = readFileSync(path.join(out, 'edition', 'manifest.json'), 'utf8')
    await writeFile(path.join(folder, 'site.json'), '{"name": 1}')
    expect(runCommand('build', '--data', folder, '--out', out).status).toBe(1)
    expect(readFileSync(path.join(out, 'edition', 'manifest.json'), 'utf8')).toBe(before)
    expect(readdirSync(path.dirname(out))).toEqual(['dist'])
  })

  it('never replaces the data, the project, or a folder that is no edition', { timeout: 60_000 }, async () => {
    const folder = await dataFolder([good()])
    const foreign = path.dirname(folder)
    for (const out of [folder, foreign, path.join(folder, 'dist'), '.']) {
      const { status, stderr } = runCommand('build', '--data', folder, '--out', out)
      expect([status, /would be replaced|never writes/.test(stderr)], out).toEqual([2, true])
    }
    expect(existsSync(path.join(folder, 'articles', 'a-first.json'))).toBe(true)
  })

  it('compresses and writes the files for hosts, below the base, and leaves out what is told', { timeout: 60_000 }, async () => {
    const [whole, plain] = [await temporary(), await temporary()]
    const data = await dataFolder([article('new-name', '2024-01-01', ['Text.'], { redirects: ['old-name'] })], { 'site.json': { ...site, base: '/news/' } })
    expect(runCommand('build', '--data', data, '--out', whole).status).toBe(0)
    expect(runCommand('build', '--data', data, '--out', plain, '--without', 'brotli,search').status).toBe(0)
    const twins = (out: string) => readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.br'))
    expect(twins(plain)).toEqual([])
    expect(twins(whole)).toContain(path.join('article', 'new-name', 'index.html.br'))
    expect(twins(whole).some((file) => /^assets.index-.*\.js\.br$/.test(file))).toBe(true)
    for (const out of [whole, plain]) {
      expect(readFileSync(path.join(out, '_redirects'), 'utf8')).toBe('/news/article/old-name/ /news/article/new-name/ 301\n')
      expect(readFileSync(path.join(out, '_headers'), 'utf8')).toContain('\n/news/assets/*\n')
      expect(readFileSync(path.join(out, '.nginx.conf'), 'utf8')).toContain('error_page 404 /news/404.html;')
      expect(existsSync(path.join(out, '.nojekyll'))).toBe(true)
    }
  })

  it('knows what can be left out', () => {
    for (const without of ['brotl', 'search,x', '']) {
      const { status, stderr } = runCommand('build', '--without', without)
      expect([status, stderr.includes('there are search, pictures, brotli')], without).toEqual([2, true])
    }
  })

  it('answers wrong usage with the right one and 2', { timeout: 60_000 }, () => {
    const { status, stderr } = runCommand('build', '--dta', 'x')
    expect(status).toBe(2)
    expect(stderr).toMatch(/--dta[^]*usage: npm run build/)
  })
})

describe('npm run dev', () => {
  it('serves the edition under its sub-path, and leads on from a renamed article', { timeout: 60_000 }, async () => {
    const renamed = article('new-name', '2024-01-01', ['Text.'], { redirects: ['old-name'] })
    const started = await startCommand('dev', '--data', await dataFolder([good(), renamed], { 'site.json': { ...site, base: '/news/' } }), '--port', '5391')
    try {
      const ask = (asked: string) => fetch(`http://localhost:5391${asked}`, { headers: { accept: 'text/html' } })
      expect(await (await ask('/news/edition/manifest.json')).json()).toMatchObject({ articles: 2 })
      expect(await (await ask('/news/article/old-name/')).text()).toContain('url=/news/article/new-name/')
      expect(await (await ask('/news/feed.xml')).text()).toContain('<id>https://test.example/news/</id>')
      expect((await ask('/news/article/feed.xml')).status).toBe(404)
      expect(await (await ask('/news/article/a-first/')).text()).toContain('id="edition-data"')
    } finally {
      started.stop()
    }
  })
})

describe('npm start', () => {
  it('builds when needed and prints one line with the address', { timeout: 60_000 }, async () => {
    const started = await startCommand('start', '--data', await dataFolder([good()]), '--out', await temporary(), '--port', '0')
    try {
      expect(started.line).toMatch(/^http:\/\/localhost:\d+\/$/)
      expect(await (await fetch(started.line)).text()).toContain('About a-first')
    } finally {
      started.stop()
    }
  })

  it('never serves the edition of another data folder', { timeout: 60_000 }, async () => {
    const out = await temporary()
    const other = await dataFolder([article('b-other', '2024-01-01', ['Text.'])])
    expect(runCommand('build', '--data', await dataFolder([good()]), '--out', out).status).toBe(0)
    const started = await startCommand('start', '--data', other, '--out', out, '--port', '0')
    try {
      expect(await (await fetch(started.line)).text()).toContain('About b-other')
    } finally {
      started.stop()
    }
  })
})
