import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { readArguments } from './arguments'
import { launchBrowser } from './browser'
import { baseOf } from './publishEdition'
import { root } from './root'
import { serve } from './serve'

const usage = 'npm run shots -- [--out DIR] [--dist DIR] [--only TEXT]'
const { values } = readArguments(usage, { options: { out: { type: 'string' }, dist: { type: 'string' }, only: { type: 'string' } } })
const dist = path.resolve(values.dist ?? path.join(root, 'dist'))
const folder = path.resolve(values.out ?? path.join(root, 'shots'))

type Stories = { id: string; parts: { slug: string }[]; voices: { id: string }[] }[]

/** One address of each kind of page, taken from the built edition itself. */
async function addresses(origin: string): Promise<Record<string, string>> {
  const manifest = JSON.parse(await readFile(path.join(dist, 'edition', 'manifest.json'), 'utf8')) as { buckets: string[] }
  const keys = Object.assign({}, ...(await Promise.all(manifest.buckets.map(async (hash) => JSON.parse(await readFile(path.join(dist, 'edition', `${hash}.json`), 'utf8')) as Record<string, string>)))) as Record<string, string>
  const stories = JSON.parse(await readFile(path.join(dist, 'edition', `${keys['stories']}.json`), 'utf8')) as Stories
  const part = stories[0]?.parts.find((p) => p.slug.includes('shoigu'))?.slug ?? stories[0]?.parts.at(-1)?.slug ?? ''
  const article = JSON.parse(await readFile(path.join(dist, 'edition', `${keys[`article/${part}`]}.json`), 'utf8')) as { quotations: { id: string }[]; topics: { slug: string }[] }
  return {
    front: origin,
    article: `${origin}article/${part}/`,
    quotation: `${origin}article/${part}/#q-${article.quotations[1]?.id ?? ''}`,
    topics: `${origin}topics/`,
    topic: `${origin}topic/${article.topics[0]?.slug ?? ''}/`,
    voices: `${origin}voices/`,
    voice: `${origin}voice/${stories[0]?.voices[0]?.id ?? ''}/`,
    stories: `${origin}stories/`,
    story: `${origin}story/${stories[0]?.id ?? ''}/`,
    about: `${origin}about/`,
    missing: `${origin}article/no-such-article/`,
  }
}

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const { server, address } = await serve(dist, await baseOf(path.join(root, 'data')), 0)
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
