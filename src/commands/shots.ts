import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { readArguments, wrongUsage } from './arguments'
import { launchBrowser } from './browser'
import { baseOf } from './publishEdition'
import { root } from './root'
import { serve } from './serve'

const usage = 'npm run shots -- [--data DIR] [--dist DIR] [--out DIR] [--only TEXT]'
const { values } = readArguments(usage, { options: { data: { type: 'string' }, out: { type: 'string' }, dist: { type: 'string' }, only: { type: 'string' } } })
const dist = path.resolve(values.dist ?? path.join(root, 'dist'))
const folder = path.resolve(values.out ?? path.join(root, 'shots'))

/** One address of each kind of page, taken from the built edition itself; the article is the one with most quotations. */
async function addresses(origin: string): Promise<Record<string, string>> {
  const read = async (hash: string | undefined): Promise<unknown> => JSON.parse(await readFile(path.join(dist, 'edition', `${hash}.json`), 'utf8'))
  const manifest = (await read('manifest')) as { buckets: string[] }
  const keys = Object.assign({}, ...(await Promise.all(manifest.buckets.map(read)))) as Record<string, string>
  const shards = (await Promise.all(Object.entries(keys).filter(([key]) => key.startsWith('article/')).map(([, hash]) => read(hash)))) as { article: { slug: string }; quotations: { id: string }[]; voices: { id: string }[]; topics: { slug: string }[]; where: { places: { slug: string }[] } | null; story: { id: string } | null }[]
  const shown = shards.toSorted((a, b) => Number(b.story !== null) - Number(a.story !== null) || b.quotations.length - a.quotations.length || (a.article.slug < b.article.slug ? -1 : 1))[0]
  const article = shown && `${origin}article/${shown.article.slug}/`
  const found: Record<string, string | undefined> = {
    front: origin,
    article,
    quotation: shown?.quotations[1] && `${article}#q-${shown.quotations[1].id}`,
    topics: `${origin}topics/`,
    topic: shown?.topics[0] && `${origin}topic/${shown.topics[0].slug}/`,
    voices: `${origin}voices/`,
    voice: shown?.voices[0] && `${origin}voice/${shown.voices[0].id}/`,
    stories: `${origin}stories/`,
    story: shown?.story ? `${origin}story/${shown.story.id}/` : undefined,
    together: shown?.topics[0] && shown.topics[1] && `${origin}topic/${shown.topics[0].slug}/?with=${shown.topics[1].slug}`,
    places: `${origin}places/`,
    place: shown?.where?.places[0] && `${origin}place/${shown.where.places[0].slug}/`,
    search: `${origin}search/`,
    found: shown?.topics[0] && `${origin}search/?q=agreement+topic:${shown.topics[0].slug}`,
    said: `${origin}search/?q=peace&show=quotations`,
    nothing: `${origin}search/?q=agreement+zeppelin+before:1990`,
    about: `${origin}about/`,
    saved: `${origin}saved/`,
    missing: `${origin}article/no-such-article/`,
  }
  return Object.fromEntries(Object.entries(found).flatMap(([page, url]) => (url === undefined ? [] : [[page, url]])))
}

const outside = (await readdir(folder).catch(() => [])).filter((name) => !name.endsWith('.png'))
if (outside.length > 0) wrongUsage(usage, `${folder} holds more than pictures, and would be replaced`)
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const { server, address } = await serve(dist, await baseOf(path.resolve(values.data ?? path.join(root, 'data'))), 0)
const { browser, name } = await launchBrowser()
console.log(name)
for (const [page, url] of Object.entries(await addresses(address))) {
  if (values.only !== undefined && !page.includes(values.only)) continue
  for (const width of [390, 768, 1360]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: { width, height: width === 390 ? 844 : width === 768 ? 1024 : 1000 }, colorScheme, hasTouch: width < 800 })
      const tab = await context.newPage()
      await tab.goto(url, { waitUntil: 'networkidle' })
      // Fonts are optional on a first visit; the second paint is what readers see from then on.
      await tab.reload({ waitUntil: 'networkidle' })
      await tab.waitForTimeout(150)
      await tab.screenshot({ path: path.join(folder, `${page}-${width}-${colorScheme}.png`) })
      await context.close()
    }
  }
}
await browser.close()
server.close()
console.log(`pictures in ${folder}`)
