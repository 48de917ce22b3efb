import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hydrated, openBrowser, phone, wide } from './browsing'

const { open, address } = openBrowser()

const story = '/story/the-sco-grows/'
const part = (page: Page, number: number) => page.locator(`[data-part="${number}"]`)
const go = async (page: Page, path: string) => {
  await page.goto(address() + path.slice(1))
  await hydrated(page)
}
/** Reads an article to its end, as a reader who scrolls does. */
async function readToEnd(page: Page, slug: string): Promise<void> {
  await go(page, `/article/${slug}/`)
  await page.getByRole('button', { name: 'Mark unread' }).waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: 'Sources' }).scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Mark unread' }).waitFor()
}

describe('an unrolled story', () => {
  it('tells every part on one page, oldest first, and the other way round, which the address keeps', async () => {
    const page = await open(story, wide)
    const headlines = () => page.locator('[data-part] h2').allTextContents()
    const oldest = await headlines()
    expect(oldest.length).toBe(5)
    expect(oldest[0]).toMatch(/charter/i)
    await page.getByRole('button', { name: 'Newest first' }).click()
    await expect.poll(headlines).toEqual(oldest.toReversed())
    expect(page.url()).toContain('order=newest')
    await page.reload()
    await expect.poll(headlines).toEqual(oldest.toReversed())
  })

  it('folds what an earlier part told to one line that says which part, and opens it in its place', async () => {
    const page = await open(story, wide)
    const fold = page.locator('details', { has: page.locator('summary', { hasText: /paragraphs? repeats? part/ }) }).first()
    await fold.locator('summary').scrollIntoViewIfNeeded()
    const text = fold.locator('p').first()
    expect(await text.isVisible()).toBe(false)
    await fold.locator('summary').click()
    expect(await text.isVisible()).toBe(true)
    await fold.locator('summary').press('Enter')
    expect(await text.isVisible()).toBe(false)
  })

  it('shows only what is new after two parts have been read, and a part again that is marked unread', async () => {
    const page = await open('/', wide)
    await readToEnd(page, 'sco-charter-signed')
    await readToEnd(page, 'sco-india-pakistan-join')

    await go(page, '/stories/')
    await page.getByText('5 parts, 3 new to you').waitFor()

    await go(page, story)
    await page.getByText(/\d+ min is new to you/).waitFor()
    await part(page, 3).getByText('New to you').waitFor()
    await page.getByRole('button', { name: 'Only what is new' }).click()
    const closed = part(page, 1).getByText('You have read this part')
    await closed.waitFor()
    await closed.click()
    await part(page, 1).locator('p', { hasText: 'Shanghai' }).first().waitFor()
    expect(page.url()).toContain('show=new')

    await part(page, 2).getByRole('button', { name: 'Mark part 2 unread' }).click()
    await part(page, 2).getByText('New to you').waitFor()
    await go(page, '/stories/')
    await page.getByText('5 parts, 4 new to you').waitFor()
  })

  it('remembers the part that is read in its address, and the rail leads to each', async () => {
    const page = await open(story, wide)
    await page.getByRole('navigation', { name: 'Parts' }).getByRole('link', { name: /Part 4/ }).click()
    await expect.poll(async () => (await part(page, 4).boundingBox())?.y ?? -1).toBeLessThan(250)
    await expect.poll(() => page.url()).toMatch(/#part-4$/)
    await part(page, 5).scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 100_000)
    await expect.poll(() => page.url()).toMatch(/#part-5$/)
    await page.getByRole('navigation', { name: 'Parts' }).getByRole('link', { name: /Part 5/, includeHidden: true }).and(page.locator('[aria-current="step"]')).waitFor()
    await page.reload()
    await hydrated(page)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
  })

  it('says who speaks in which part, and a quotation leads to its place in the article', async () => {
    const page = await open(story, wide)
    const grid = page.getByRole('region', { name: 'Who speaks, part by part' }).getByRole('table')
    await grid.getByRole('link', { name: 'Sergei Shoigu' }).waitFor()
    expect(await grid.getByRole('row', { name: /Sergei Shoigu/ }).getByRole('img').count()).toBeGreaterThan(0)
    const opener = page.locator('mark a').first()
    const target = await opener.getAttribute('href')
    await opener.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(page.url().endsWith(target ?? '?')).toBe(true)
  })

  it('is read on a phone without overflow, with the parts at hand', async () => {
    const page = await open(story, phone)
    await page.getByRole('navigation', { name: 'Parts' }).getByRole('link', { name: /Part 3/ }).tap()
    await expect.poll(async () => (await part(page, 3).boundingBox())?.y ?? -1).toBeLessThan(300)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })

  it('is all there without a script, its repeats behind a line that opens', async () => {
    const page = await open(story, { ...wide, javaScriptEnabled: false })
    expect(await page.locator('[data-part]').count()).toBe(5)
    await page.locator('details summary', { hasText: /repeats? part/ }).first().click()
    expect(await page.getByRole('button', { name: 'Only what is new' }).isVisible()).toBe(false)
  })
})

describe('from an article', () => {
  it('the story so far says what each part added, and the next part is at the foot', async () => {
    const page = await open('/article/sco-india-pakistan-join/', wide)
    const soFar = page.getByRole('region', { name: 'The story so far' })
    expect((await soFar.locator('li').nth(2).textContent())?.length).toBeGreaterThan(60)
    await page.getByRole('link', { name: /Next part/ }).click()
    await page.waitForURL('**/article/samarkand-summit-2022/')
  })

  it('a related article says why it is related, and its reason holds there', async () => {
    const page = await open('/article/ross-sea-protection-agreed/', wide)
    const related = page.getByRole('region', { name: 'Related' }).getByRole('link', { name: 'Also quotes John Kerry' })
    await related.click()
    await page.waitForURL('**/article/kigali-amendment-adopted/')
    await page.getByRole('region', { name: 'Who is quoted' }).getByRole('link', { name: 'John Kerry' }).waitFor()
  })

  it('the place leads to its articles, and to all places', async () => {
    const page = await open('/article/samarkand-summit-2022/', wide)
    const where = page.getByRole('region', { name: 'Where' })
    await where.getByRole('img', { name: /Samarkand/ }).waitFor()
    await where.getByRole('link', { name: 'Samarkand' }).click()
    await page.getByRole('heading', { level: 1, name: 'Samarkand' }).waitFor()
    await page.getByRole('main').getByRole('link', { name: /Samarkand/ }).first().waitFor()
    await page.getByRole('link', { name: 'Places', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Places' }).waitFor()
    await page.getByRole('region', { name: 'India' }).getByRole('link', { name: /New Delhi/ }).click()
    await page.waitForURL('**/place/new-delhi-in/')
  })
})

describe('several topics at once', () => {
  it('shows articles on all of them or any, and keeps the choice in the address', async () => {
    const page = await open('/topic/science-and-technology/', wide)
    const total = async () => page.locator('main').getByText(/^\d+ articles?$/).first().textContent()
    const alone = await total()
    await page.getByRole('combobox', { name: 'Add a topic' }).selectOption('international-relations')
    await page.getByRole('group', { name: 'Which articles' }).waitFor()
    expect(page.url()).toContain('with=international-relations')
    await page.getByRole('button', { name: 'Any of these' }).click()
    await expect.poll(async () => Number.parseInt((await total()) ?? '', 10)).toBeGreaterThan(Number.parseInt(alone ?? '', 10))
    const any = await total()
    await page.reload()
    await expect.poll(total).toBe(any)
    await page.getByRole('button', { name: /Without International relations/ }).click()
    await expect.poll(total).toBe(alone)
  })

  it('says where no article carries all of them, and leads on to those that carry any', async () => {
    const page = await open('/topic/sport/?with=environment', wide)
    await page.getByText('No article carries all of these topics.').waitFor()
    await page.getByRole('button', { name: 'Show articles on any of them' }).click()
    await page.getByRole('main').locator('article').first().waitFor()
    expect(page.url()).toContain('match=any')
  })
})
