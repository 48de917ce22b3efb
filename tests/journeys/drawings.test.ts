import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/contract/article'
import { root } from '../../src/commands/root'
import { phone, openBrowser, wide } from './browsing'
import { routes } from './routes'

const { open, address } = openBrowser()
const title = 'How a ship crosses Panama by the new locks'

const folder = path.join(root, 'data', 'articles')
const illustrated = readdirSync(folder).flatMap((file) => {
  const article = parseArticle(JSON.parse(readFileSync(path.join(folder, file), 'utf8')), file)
  return article.ok && article.value.blocks.some((b) => b.type === 'figure' && b.picture !== undefined) ? [article.value.slug] : []
})

const drawing = (page: Page) => page.getByRole('figure').locator('svg')
const fills = (page: Page) => drawing(page).evaluate((svg) => [...svg.querySelectorAll('text, path, rect')].map((e) => getComputedStyle(e).fill))

/** Words that are too small, run out of the drawing, or lie over other words. */
const unreadable = (page: Page) => drawing(page).evaluate((svg) => {
  const frame = svg.getBoundingClientRect()
  const scale = frame.width / (svg as SVGSVGElement).viewBox.baseVal.width
  const texts = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect(), size: parseFloat(getComputedStyle(text).fontSize) * scale }))
  return texts.flatMap(({ words, box, size }, i) => [
    ...(size < 11 ? [`${words}: ${size} px`] : []),
    ...(box.left < frame.left + 2 || box.right > frame.right - 2 || box.top < frame.top || box.bottom > frame.bottom ? [`${words}: runs out`] : []),
    // line boxes are taller than their letters
    ...texts.slice(i + 1).filter((o) => Math.min(box.right, o.box.right) - Math.max(box.left, o.box.left) > 0 && Math.min(box.bottom, o.box.bottom) - Math.max(box.top, o.box.top) > 5 * scale).map((o) => `${words}: lies over ${o.words}`),
  ])
})

describe('drawings', () => {
  it('stand in at least nine articles, each readable on a phone and on a wide screen', async () => {
    expect(illustrated.length).toBeGreaterThanOrEqual(9)
    for (const device of [phone, wide]) {
      const page = await open('/', device)
      for (const slug of illustrated) {
        await page.goto(`${address()}article/${slug}/`, { waitUntil: 'networkidle' })
        expect({ slug, unreadable: await unreadable(page) }).toEqual({ slug, unreadable: [] })
      }
      await drawing(page).evaluate((svg) => {
        const small = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'text'))
        small.textContent = 'planted'
        small.setAttribute('font-size', '5')
        small.setAttribute('x', '-9')
      })
      expect((await unreadable(page)).join()).toMatch(/planted: [\d.]+ px,planted: runs out/)
      await page.context().close()
    }
  }, 240_000)

  it('are one picture with its title and description to a screen reader', async () => {
    const page = await open(routes.drawing)
    const session = await page.context().newCDPSession(page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const picture = nodes.find((n) => n.role?.value === 'image' && n.name?.value === title)
    expect(picture?.description?.value).toMatch(/^Two drawings\. The first, not to scale, is a cut along the canal/)
    expect(nodes.filter((n) => !n.ignored && n.name?.value === 'Gatun Lake')).toEqual([])
  })

  it('follow the theme, of the device or of the reader’s choice, and the reader’s own colours', async () => {
    const seen = new Map<string, string[]>()
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(routes.drawing, { colorScheme })
      seen.set(colorScheme, await fills(page))
      await page.context().close()
    }
    expect(seen.get('light')?.length).toBeGreaterThan(10)
    expect(seen.get('dark')).not.toEqual(seen.get('light'))
    const chosen = await open(routes.drawing, { colorScheme: 'light' })
    await chosen.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
    expect(await fills(chosen)).toEqual(seen.get('dark'))
    const forced = await open(routes.drawing, { forcedColors: 'active' })
    const own = await forced.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'))
      const colours = ['Canvas', 'CanvasText', 'Highlight'].map((c) => {
        probe.style.color = c
        return getComputedStyle(probe).color
      })
      probe.remove()
      return colours
    })
    expect((await fills(forced)).filter((f) => f !== 'none' && !own.includes(f))).toEqual([])
  })

  it('are there without a script', async () => {
    const page = await open(routes.drawing, { javaScriptEnabled: false })
    await page.getByRole('img', { name: title }).waitFor()
    expect(await page.getByRole('figure').getByText('Drawing: News Unrolled').count()).toBe(1)
  })

  it('stand in the unrolled story too', async () => {
    const page = await open('/story/the-panama-canal-changes-hands/')
    await page.getByRole('img', { name: title }).waitFor()
    const ids = await page.locator('[id]').evaluateAll((all) => all.map((e) => e.id))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
})
