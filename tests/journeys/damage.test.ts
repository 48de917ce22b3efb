import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { openBrowser, workerServes } from './browsing'
import { ownHost } from './host'

const { open } = openBrowser()
const host = ownHost()
const headline = 'Shoigu urges Shanghai grouping'
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const noise = /Failed to load resource/

let folder: string
let shard: string
let whole: string
let other: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'news-unrolled-damage-'))
  await cp(inject('dist'), folder, { recursive: true })
  for (const name of await readdir(path.join(folder, 'edition'))) {
    const text = await readFile(path.join(folder, 'edition', name), 'utf8')
    if (text.includes('"slug":"shoigu-urges-sco-to-modernise","language"')) [shard, whole] = [path.join(folder, 'edition', name), text]
    else if (text.startsWith('{"article":{"format":1,"slug":"iran-joins-sco"')) other = text
  }
  // hosts would send the good one
  await rm(`${shard}.br`, { force: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each([['with the service worker', true], ['without it', false]])('%s', (_how, worker) => {
  beforeEach(() => writeFile(shard, whole))
  afterEach(host.stop)
  const begin = async () => {
    const page = await open('/', { at: host.address(), worker, slow: true, expected: noise })
    if (worker) await workerServes(page)
    return page
  }

  it.each([
    ['cut off', () => whole.slice(0, whole.length / 2), 'This part cannot be read'],
    ['another article’s', () => other, 'This part cannot be read'],
    ['empty', () => '', 'This part cannot be read'],
    ['missing', undefined, 'This edition has moved on'],
  ])('a file that is %s is told from a good one, leads on, and is not kept', async (_damage, text, title) => {
    await (text ? writeFile(shard, text()) : rm(shard))
    await host.start(folder)
    const page = await begin()
    await page.getByRole('main').getByRole('link', { name: headline }).click()
    await heading(page, title).waitFor()
    await writeFile(shard, whole)
    await host.swap(folder)
    await page.getByRole('main').getByRole('button').click()
    await heading(page, headline).waitFor()
  })

  it('a manifest that is damaged says so, and a good one takes its place', async () => {
    await host.start(folder)
    const page = await begin()
    const manifest = path.join(folder, 'edition', 'manifest.json')
    const good = await readFile(manifest, 'utf8')
    await writeFile(manifest, good.slice(0, 20))
    await host.swap(folder)
    await page.goto(`${host.address()}about/`)
    await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Latest' }).click()
    await heading(page, 'This part cannot be read').or(page.getByRole('main').getByRole('link', { name: headline }).first()).first().waitFor()
    await writeFile(manifest, good)
    await host.swap(folder)
    await page.goto(host.address())
    await page.getByRole('main').getByRole('link', { name: headline }).click()
    await heading(page, headline).waitFor()
    expect(await page.locator('mark').count()).toBeGreaterThan(6)
  })
})
