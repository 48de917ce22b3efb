import { readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../src/commands/serve'
import { runCommand } from '../commands/runCommand'
import { harmless, headline } from '../publish/hostileArticles'
import { article, dataFolder } from '../publish/sampleData'
import { hydrated, openBrowser, phone } from './browsing'

const { open } = openBrowser()
const innocent = article('innocent', '2024-02-01', ['“We are ready,” harbour master Ida Holm said.'])
const people = [{ id: 'constructor', name: 'Constructor', kind: 'institution', aliases: [], roles: [] }, { id: 'ida-holm', name: 'Ida Holm', kind: 'person', aliases: [headline], roles: [{ title: `harbour master ${headline}` }] }]
const stories = [{ id: 'constructor', headline, parts: ['markup-everywhere', 'innocent'] }]

let folder: string
let dist: string
let server: Server
let at: string
let milliseconds: number

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'news-unrolled-hostile-'))
  dist = path.join(folder, 'dist')
  // React's development build, since it is the one that tells where it does not find what was prerendered.
  const began = performance.now()
  const { status, stderr } = runCommand('build', '--mode', 'development', '--out', dist, '--data', await dataFolder([innocent, ...harmless], { 'people.json': people, 'stories.json': stories }))
  milliseconds = performance.now() - began
  expect(status, stderr).toBe(0)
  ;({ server, address: at } = await serve(dist, '/', 0))
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true, force: true })
})

/** Every page of the edition but those of places, which are many and alike. */
const addresses = () => readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html')).map((file) => `/${file.slice(0, -'index.html'.length).replaceAll(path.sep, '/')}`)

describe('an edition of articles that mean harm', () => {
  it('shows every page without a dialog, a console message, a request to elsewhere or a refused policy', { timeout: 280_000 }, async () => {
    const pages = addresses()
    expect(pages.length).toBeGreaterThan(20)
    for (const address of pages) {
      const page = await open(address, { at, ...phone })
      const found = await page.evaluate(() => ({
        scripts: [...document.querySelectorAll('script')].filter((s) => s.type !== 'module' && !s.type.endsWith('json') && !s.textContent.startsWith('{let d=document;try{')).length,
        made: document.querySelectorAll('iframe, object, embed, base, form:not([role=search]), plaintext, meta[http-equiv=refresh], img[src*="foreign"], link[href*="foreign"]').length,
        handlers: [...document.querySelectorAll('*')].filter((e) => e.getAttributeNames().some((name) => name.startsWith('on'))).length,
        addresses: [...document.querySelectorAll('a')].filter((a) => !['http:', 'https:', 'mailto:'].includes(a.protocol)).length,
        polluted: 'polluted' in {},
        wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }))
      expect(found, address).toMatchObject({ scripts: 0, made: 0, handlers: 0, addresses: 0, polluted: false })
      expect(found.wider, address).toBeLessThanOrEqual(0)
      await page.context().close()
    }
  })

  it('shows what was written, letter for letter, before and after the scripts have run', async () => {
    for (const options of [{ javaScriptEnabled: false }, {}]) {
      const page = await open('/article/markup-everywhere/', { at, ...options })
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(headline)
      expect(await page.locator('p', { hasText: '<!--app--><!--data-->' }).first().textContent()).toContain('<!--head-->')
      await page.context().close()
    }
  })

  it('is walked through as any other', async () => {
    const page = await open('/', { at })
    await page.getByRole('link', { name: '<script>alert(1)</script>' }).first().click()
    await page.waitForURL(`${at}article/markup-everywhere/`)
    await page.getByRole('link', { name: /^Unroll all/ }).first().click()
    await page.waitForURL(`${at}story/constructor/`)
    await page.goto(`${at}voice/constructor/`)
    await hydrated(page)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Constructor')
  })

  it('is built and read within reason, however long an article is', async () => {
    expect(milliseconds).toBeLessThan(240_000)
    for (const slug of ['a-whole-book', 'many-marks', 'many-quotations', 'many-open-quotations']) {
      const file = path.join(dist, 'article', slug, 'index.html')
      expect(statSync(file).size, slug).toBeLessThan(5_000_000)
      expect(readFileSync(`${file}.br`).length, slug).toBeLessThan(500_000)
      const began = performance.now()
      const page = await open(`/article/${slug}/`, { at })
      expect(performance.now() - began, slug).toBeLessThan(60_000)
      await page.context().close()
    }
  })
})
