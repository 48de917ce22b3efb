import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { root } from '../../src/commands/root'
import { runCommand } from '../commands/runCommand'
import { hydrated, openBrowser, workerServes } from './browsing'
import { ownHost } from './host'

/*
 * Two editions at one address, the second put there while a page of the first is open: one article corrected, one renamed, and the
 * app's code under other names, as after a change of the app. Nothing of the first is left on the host.
 */

const { open } = openBrowser()
const host = ownHost()
const noise = /Failed to load resource|Failed to fetch dynamically imported module/
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const sections = (page: Page) => page.getByRole('navigation', { name: 'Sections', exact: true })
const corrected = 'Shoigu urges Shanghai grouping'

let folder: string
let [first, sameApp, newApp] = ['', '', '']

async function editArticle(data: string, slug: string, edit: (text: string) => string, to = slug): Promise<void> {
  const text = edit(await readFile(path.join(data, 'articles', `${slug}.json`), 'utf8'))
  await rm(path.join(data, 'articles', `${slug}.json`))
  await writeFile(path.join(data, 'articles', `${to}.json`), text)
}

/** Gives every piece of the app's code another name, in all that names it, as if its content had changed. */
async function renameCode(dist: string): Promise<void> {
  const names = (await readdir(path.join(dist, 'assets'))).filter((f) => f.endsWith('.js'))
  for (const name of names) await rename(path.join(dist, 'assets', name), path.join(dist, 'assets', name.replace(/\.js$/, 'N.js')))
  const stems = new RegExp(`(${names.map((n) => n.slice(0, -3).replaceAll(/[^\w-]/g, '\\$&')).join('|')})\\.js`, 'g')
  for (const file of (await readdir(dist, { recursive: true })).filter((f) => /\.(?:html|js)$/.test(f))) {
    await writeFile(path.join(dist, file), (await readFile(path.join(dist, file), 'utf8')).replaceAll(stems, '$1N.js'))
    // its compressed twin has the old names
    await rm(path.join(dist, `${file}.br`), { force: true })
  }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'news-unrolled-deploys-'))
  const data = path.join(folder, 'data')
  first = inject('dist')
  sameApp = path.join(folder, 'second')
  newApp = path.join(folder, 'third')
  await cp(path.join(root, 'data'), data, { recursive: true })
  await editArticle(data, 'shoigu-urges-sco-to-modernise', (text) => text.replace('"headline": "Shoigu urges Shanghai grouping', '"headline": "Corrected: Shoigu urges Shanghai grouping'))
  await editArticle(data, 'samarkand-summit-2022', (text) => text.replace('"slug": "samarkand-summit-2022"', '"slug": "summit-in-samarkand",\n  "redirects": ["samarkand-summit-2022"]'), 'summit-in-samarkand')
  await writeFile(path.join(data, 'stories.json'), (await readFile(path.join(data, 'stories.json'), 'utf8')).replaceAll('samarkand-summit-2022', 'summit-in-samarkand'))
  const { stdout, stderr } = runCommand('build', '--data', data, '--out', sameApp)
  if (!/^\d+ articles/m.test(stdout)) throw new Error(stdout + stderr)
  await cp(sameApp, newApp, { recursive: true })
  await renameCode(newApp)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The page has looked which edition is the newest. */
const settled = (page: Page) => page.waitForFunction(() => performance.getEntriesByType('resource').some((e) => e.name.endsWith('/edition/manifest.json')))
const announcement = (page: Page) => page.getByRole('status').getByText('A new edition is here.')
const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name }).first()

async function begin(worker: boolean): Promise<Page> {
  const page = await open('/', { at: host.address(), worker, slow: true, expected: noise })
  if (worker) await workerServes(page)
  await settled(page)
  return page
}
/** As when a page comes back into view, or the line comes back. */
const lookAgain = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')))

beforeEach(() => host.start(first))
afterEach(host.stop)

describe.each([['with the service worker', true], ['without it', false]])('a deploy under an open page, %s', (_how, worker) => {
  it('changes nothing under the reader’s eyes, and a link leads to the article as it is now', async () => {
    const page = await begin(worker)
    await host.swap(sameApp)
    expect(await link(page, corrected).textContent()).not.toMatch('Corrected')
    await link(page, corrected).click()
    await heading(page, `Corrected: ${corrected}`).waitFor()
    await announcement(page).waitFor()
  })

  it('what has been renamed says that the edition has moved on, and the new one leads to it', async () => {
    const page = await begin(worker)
    await host.swap(sameApp)
    await link(page, 'Samarkand summit').click()
    await heading(page, 'This edition has moved on').waitFor()
    await page.getByRole('button', { name: 'Load the new edition' }).click()
    await page.waitForURL('**/article/summit-in-samarkand/')
    await heading(page, 'Samarkand summit').waitFor()
  })

  it('is told once, quietly, and shown when the reader asks', async () => {
    const page = await begin(worker)
    await host.swap(sameApp)
    await lookAgain(page)
    await announcement(page).waitFor()
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await lookAgain(page)
    await page.waitForTimeout(500)
    expect(await announcement(page).count()).toBe(0)
    await host.swap(first)
    await lookAgain(page)
    await announcement(page).waitFor()
    await host.swap(sameApp)
    await page.getByRole('button', { name: 'Show it' }).click()
    await link(page, `Corrected: ${corrected}`).waitFor()
    expect(await announcement(page).count()).toBe(0)
  })

  it('a new app takes nothing away: the open page has its code, or offers the new edition', async () => {
    const page = await begin(worker)
    await host.swap(newApp)
    await sections(page).getByRole('link', { name: 'Voices' }).click()
    if (!worker) {
      await heading(page, 'This edition has moved on').waitFor()
      await page.getByRole('button', { name: 'Load the new edition' }).click()
    }
    await heading(page, 'Voices').waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Sergei Shoigu' }).waitFor()
  })
})

describe('a line that is slow to answer', () => {
  it('shows the kept page after three seconds, and offers the new one when it has come', async () => {
    const page = await begin(true)
    await page.reload()
    await hydrated(page)
    await host.slowDown(sameApp, 4500)
    const before = Date.now()
    await page.reload({ waitUntil: 'commit' })
    await link(page, corrected).waitFor()
    expect(Date.now() - before).toBeLessThan(4400)
    expect(await link(page, corrected).textContent()).not.toMatch('Corrected')
    await announcement(page).waitFor()
    expect(await link(page, corrected).textContent()).not.toMatch('Corrected')
  })
})

describe('two tabs', () => {
  it('one goes on to the new app, the other keeps the code that it has', async () => {
    const page = await begin(true)
    const other = await page.context().newPage()
    await other.goto(host.address())
    await hydrated(other)
    await settled(other)
    await host.swap(newApp)
    await lookAgain(other)
    await announcement(other).waitFor()
    await other.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting)
    await other.getByRole('button', { name: 'Show it' }).click()
    await link(other, `Corrected: ${corrected}`).waitFor()
    expect(await other.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)).toBeNull()
    await sections(page).getByRole('link', { name: 'Stories' }).click()
    await heading(page, 'Stories').waitFor()
    await host.stop()
    await other.reload()
    await link(other, `Corrected: ${corrected}`).waitFor()
  })
})
