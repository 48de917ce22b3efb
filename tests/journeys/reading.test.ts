import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { phone, press, openBrowser, wide } from './browsing'

const { open } = openBrowser()

const headline = 'Shoigu urges Shanghai grouping'

/** Where a link of the list stands on the screen, in px from the top. */
async function topOf(page: Page, name: string): Promise<number> {
  const box = await page.getByRole('main').getByRole('link', { name }).first().boundingBox()
  if (!box) throw new Error(`no link ${name}`)
  return box.y
}

describe('the path of a reader', () => {
  it('by mouse: story, quotation, voice, topic, related story, and back to the same row', async () => {
    const page = await open('/', wide)
    await page.getByRole('link', { name: headline }).click()
    await page.getByRole('heading', { level: 1, name: headline }).waitFor()

    await press(page, page.locator('mark', { hasText: 'I suggest speeding up its approval' }))
    const card = page.getByRole('dialog', { name: 'Sergei Shoigu' })
    await card.getByText('named beside the words: “Shoigu said”').waitFor()
    await card.getByText('machine translation from Russian').waitFor()
    expect(page.url()).toMatch(/#q-[0-9a-f]{12}$/)

    await card.getByRole('link', { name: /All \d+ quotations of Sergei Shoigu/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Sergei Shoigu' }).waitFor()
    await page.getByText('I suggest speeding up its approval in the states').waitFor()

    await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Latest' }).click()
    await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: /^Environment/ }).click()
    await page.waitForURL('**/topic/environment/')
    await page.getByText(/^\d+ articles in/).waitFor()

    const target = page.getByRole('main').getByRole('link', { name: 'Nations agree to protect the Ross Sea' })
    await target.scrollIntoViewIfNeeded()
    const row = await topOf(page, 'Nations agree to protect the Ross Sea')
    await target.click()
    await page.getByRole('heading', { level: 1, name: 'Nations agree to protect the Ross Sea' }).waitFor()
    const related = page.getByRole('region', { name: 'Related' }).getByRole('link').first()
    expect(await related.textContent()).toMatch(/Also (?:about|quotes)/)
    await related.click()
    await page.waitForURL((url) => !url.pathname.includes('ross-sea'))

    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Nations agree to protect the Ross Sea' }).waitFor()
    await page.goBack()
    await page.getByText(/^\d+ articles in/).waitFor()
    await expect.poll(() => topOf(page, 'Nations agree to protect the Ross Sea')).toBeCloseTo(row, -1)
  })

  it('by touch on a phone: the card is a sheet that leaves the words in view', async () => {
    const page = await open('/', phone)
    await page.getByRole('link', { name: headline }).tap()
    await page.getByRole('heading', { level: 1, name: headline }).waitFor()
    const words = page.locator('mark', { hasText: 'The maintenance of peace and security' })
    await press(page, words, 'touch')
    const card = page.getByRole('dialog', { name: 'Sergei Shoigu' })
    await card.waitFor()
    await expect.poll(async () => {
      const [mark, sheet] = [await words.boundingBox(), await card.boundingBox()]
      return mark !== null && sheet !== null && mark.y + mark.height <= sheet.y && mark.y > 50
    }).toBe(true)
    await card.getByRole('button', { name: 'Close' }).tap()
    await card.waitFor({ state: 'detached' })

    await press(page, words, 'touch')
    await card.getByRole('link', { name: /quotations of Sergei Shoigu/ }).tap()
    await page.getByRole('heading', { level: 1, name: 'Sergei Shoigu' }).waitFor()

    await page.getByRole('navigation', { name: 'Sections, at the foot' }).getByRole('link', { name: 'Latest' }).tap()
    await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: /^Environment/ }).tap()
    await page.getByText(/^\d+ articles in/).waitFor()
    const target = page.getByRole('main').getByRole('link', { name: 'Nations agree to protect the Ross Sea' })
    await target.scrollIntoViewIfNeeded()
    const row = await topOf(page, 'Nations agree to protect the Ross Sea')
    await target.tap()
    await page.getByRole('heading', { level: 1, name: 'Nations agree to protect the Ross Sea' }).waitFor()
    const related = page.getByRole('region', { name: 'Related' }).getByRole('link').first()
    await related.scrollIntoViewIfNeeded()
    await related.tap()
    await page.waitForURL((url) => !url.pathname.includes('ross-sea'))
    await page.goBack()
    await page.goBack()
    await page.getByText(/^\d+ articles in/).waitFor()
    await expect.poll(() => topOf(page, 'Nations agree to protect the Ross Sea')).toBeCloseTo(row, -1)
  })

  it('by keyboard alone: Tab, Enter, Escape, and focus comes back to where it was', async () => {
    const page = await open('/', wide)
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    const tabTo = async (text: string | RegExp) => {
      for (let i = 0; i < 150; i++) {
        await page.keyboard.press('Tab')
        const now = await focused()
        if (typeof text === 'string' ? now.startsWith(text) : text.test(now)) return
      }
      throw new Error(`Tab never reached ${text}`)
    }
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the text')
    await page.keyboard.press('Enter')
    await tabTo(headline)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: headline }).waitFor()
    await expect.poll(focused).toMatch(headline)

    await tabTo('Sergei Shoigu: about this quotation')
    await tabTo('Sergei Shoigu: about this quotation')
    await page.keyboard.press('Enter')
    const card = page.getByRole('dialog', { name: 'Sergei Shoigu' })
    await card.waitFor()
    await expect.poll(() => card.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    expect(await focused()).toBe('Sergei Shoigu: about this quotation')
    expect(page.url()).not.toContain('#')

    await page.keyboard.press('Enter')
    await card.waitFor()
    await expect.poll(() => card.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await tabTo(/^All \d+ quotations of Sergei Shoigu/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Sergei Shoigu' }).waitFor()

    await page.goto(page.url().replace(/voice.*/, 'topic/environment/'))
    await tabTo('Nations agree to protect the Ross Sea')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Nations agree to protect the Ross Sea' }).waitFor()
    await tabTo(/^Also (?:about|quotes)/)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.pathname.includes('ross-sea'))
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.goBack() // the browser's own key, which a headless one does not have
    await page.getByRole('heading', { level: 1, name: 'Nations agree to protect the Ross Sea' }).waitFor()
    await expect.poll(focused).toMatch(/^Also (?:about|quotes)/)
    await page.goBack() // the browser's own key, which a headless one does not have
    await expect.poll(focused).toMatch('Nations agree to protect the Ross Sea')
  })
})

describe('a quotation', () => {
  it('is opened by its address, is stepped through, and is copied with its source', async () => {
    const page = await open('/voice/sergei-shoigu/', { ...wide, permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('link', { name: 'I suggest speeding up its approval' }).click()
    const card = page.getByRole('dialog', { name: 'Sergei Shoigu' })
    await card.getByText(/quotation 2 of \d/).waitFor()
    await expect.poll(async () => (await page.locator('mark', { hasText: 'I suggest speeding' }).boundingBox())?.y ?? -1).toBeGreaterThan(60)
    await card.getByRole('button', { name: 'Next' }).click()
    await card.getByText(/quotation 3 of \d/).waitFor()
    await card.getByRole('button', { name: 'Previous' }).click()
    await card.getByText(/quotation 2 of \d/).waitFor()
    await card.getByRole('button', { name: 'Copy' }).click()
    await card.getByText('Copied with its source').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^“I suggest speeding up its approval in the states,” \(machine translation\) \(Sergei Shoigu/)
    expect(copied).toMatch(/News Unrolled, 28 April 2023\nhttps:\/\/news-unrolled\.example\/article\/shoigu-urges-sco-to-modernise\/#q-[0-9a-f]{12}$/)
  })

  it('can be selected as text without opening its card', async () => {
    const page = await open('/article/shoigu-urges-sco-to-modernise/', wide)
    const box = await page.locator('mark', { hasText: 'The maintenance of peace' }).boundingBox()
    if (!box) throw new Error('no such quotation')
    await page.mouse.move(box.x + 30, box.y + 12)
    await page.mouse.down()
    await page.mouse.move(box.x + 220, box.y + 12, { steps: 5 })
    await page.mouse.up()
    expect(await page.evaluate(() => getSelection()?.toString().length ?? 0)).toBeGreaterThan(5)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})

describe('a note', () => {
  it('leads to the foot and back', async () => {
    const page = await open('/article/shoigu-urges-sco-to-modernise/', wide)
    await page.getByRole('link', { name: 'Note *' }).first().click()
    const note = page.getByRole('listitem').filter({ hasText: 'Back' })
    await expect.poll(() => note.evaluate((element) => element === document.activeElement)).toBe(true)
    await note.getByRole('link', { name: /^Back to the text/ }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Note *')
  })
})
