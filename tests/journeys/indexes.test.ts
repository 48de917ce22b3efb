import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../commands/runCommand'
import { article, dataFolder } from '../publish/sampleData'
import { findings } from './axe'
import { openBrowser, phone, wide } from './browsing'
import { ownHost } from './host'

/* An edition whose indexes have more than one page: 45 stories, one of them of 14 parts, and 510 voices, most of them under M. */

const { open } = openBrowser()
const host = ownHost()
let folder = ''

const syllables = ['ba', 'do', 'fe', 'gi', 'ka', 'lo', 'mi', 'nu', 're', 'tos']
const firsts = ['Ida', 'Jonas', 'Anna', 'Peter', 'Maria']
const nameOf = (n: number) => `${firsts[n % 5] ?? ''} ${n < 450 ? 'Ma' : 'Ga'}${[n % 10, Math.floor(n / 10) % 10, Math.floor(n / 100)].map((i) => syllables[i] ?? '').join('')}`
const saidBy = (n: number) => `“The ${syllables[n % 10] ?? ''} bridge needs ${n + 2} new piers before the winter,” said ${nameOf(n)}, a pilot.`
const written = Array.from({ length: 102 }, (_, i) => article(`part-${i}`, `20${String(10 + Math.floor(i / 12)).padStart(2, '0')}-${String((i % 12) + 1).padStart(2, '0')}-01`, Array.from({ length: 5 }, (_unused, k) => saidBy(i * 5 + k)), { topics: ['medtop:11000000'] }))
const slugs = written.map((a) => a.slug)
const stories = [{ id: 'long', headline: 'The long story', parts: slugs.slice(88) }, ...Array.from({ length: 44 }, (_, i) => ({ id: `short-${i}`, headline: `Short story ${i}`, parts: slugs.slice(i * 2, i * 2 + 2) }))]

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'news-unrolled-indexes-'))
  const built = runCommand('build', '--data', await dataFolder(written, { 'stories.json': stories }), '--out', path.join(folder, 'dist'), '--without', 'pictures,brotli')
  expect(built.stderr).toBe('')
  await host.start(path.join(folder, 'dist'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const addresses = ['/voices/', '/voices/m/', '/voices/m/page/2/?find=ma', '/stories/', '/stories/page/2/']

describe('indexes with more than one page', () => {
  it.each(addresses)('%s: axe finds nothing in either theme, and nothing runs out of the window', async (address) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const device of [wide, phone, { viewport: { width: 768, height: 1000 } }]) {
        const page = await open(address, { at: host.address(), ...device, colorScheme })
        expect(await findings(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
        expect(await page.locator('[style]').count()).toBe(0)
        await page.context().close()
      }
    }
  })

  it('every voice is reached without a script', async () => {
    const page = await open('/voices/', { at: host.address(), javaScriptEnabled: false })
    const names = async () => page.getByRole('main').getByRole('listitem').getByRole('link').allTextContents()
    expect((await names()).length).toBe(400)
    await page.getByText('510 voices, each under a letter. Here are the 400 that are quoted most.').waitFor()
    const letters = page.getByRole('navigation', { name: 'Voices by letter' })
    expect(await letters.getByRole('link').allTextContents()).toEqual(['Most quoted', 'G', 'M'])
    await letters.getByRole('link', { name: 'G' }).click()
    const found = new Set(await names())
    await letters.getByRole('link', { name: 'M', exact: true }).click()
    expect(await page.getByRole('navigation', { name: 'Names under M' }).getByRole('link').count()).toBe(2)
    for (const name of await names()) found.add(name)
    await page.getByRole('link', { name: 'Names after' }).click()
    expect(page.url()).toBe(`${host.address()}voices/m/page/2/`)
    expect(await page.title()).toMatch(/^Voices: M, page 2 \| /)
    for (const name of await names()) found.add(name)
    expect([...found].sort()).toEqual(Array.from({ length: 510 }, (_, n) => nameOf(n)).sort())
  })

  it('typing narrows the page, says that it is only this page, and leads to the name’s own and to the search', async () => {
    const page = await open('/voices/', { at: host.address() })
    const shown = new Set(await page.getByRole('main').getByRole('listitem').getByRole('link').allTextContents())
    const hidden = Array.from({ length: 450 }, (_, n) => nameOf(n)).find((name) => !shown.has(name)) ?? ''
    await page.getByRole('searchbox', { name: 'Find a voice' }).fill(hidden)
    await page.getByRole('status').getByText('0 voices of the 400 on this page: nobody fits').waitFor()
    await page.getByText('Only this page was looked through.').waitFor()
    expect(await page.getByRole('link', { name: /^In the search/ }).getAttribute('href')).toBe(`/search/?${new URLSearchParams({ q: `voice:"${hidden}"` }).toString()}`)
    await page.getByRole('link', { name: /^Under M, Ma/ }).click()
    await page.getByRole('status').getByText(/^1 voice of the \d+ on this page$/).waitFor()
    await page.getByRole('link', { name: hidden, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: hidden }).waitFor()
    await page.goBack()
    await page.getByRole('link', { name: /^In the search/ }).click()
    await page.getByRole('main').getByRole('link', { name: /part-/i }).or(page.getByText('1 article')).first().waitFor()
  })

  it('stories have a page more, in the head of which its own address stands, and a long one leads to its earlier parts', async () => {
    const page = await open('/stories/', { at: host.address() })
    await page.getByText('Stories 1 to 40 of 45').waitFor()
    const long = page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'The long story' }) })
    await long.getByText('14 parts').waitFor()
    expect(await long.getByRole('list').getByRole('link').allTextContents()).toEqual(['2 earlier parts', ...slugs.slice(90).map((_, i) => expect.stringMatching(`^Part ${i + 3}: `) as string)])
    await page.getByRole('link', { name: 'Older' }).click()
    await page.getByText('Stories 41 to 45 of 45').waitFor()
    await expect.poll(() => page.title()).toMatch(/^Stories, page 2 \| /)
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/stories\/page\/2\/$/)
    await page.getByRole('link', { name: 'Stories', exact: true }).and(page.locator('[aria-current]')).first().waitFor()
  })
})
