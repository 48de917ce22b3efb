import { describe, expect, it } from 'vitest'
import { openBrowser, phone, press, wide } from './browsing'
import { article } from './routes'

const { open } = openBrowser()

describe('quotations and voices', () => {
  it('a screen reader hears the words as text, then whose they are, as a link that opens more', async () => {
    const page = await open(article, wide)
    const paragraph = page.getByRole('paragraph').filter({ hasText: 'I suggest speeding up' })
    expect(await paragraph.ariaSnapshot()).toMatch(/- mark:\n\s+- text: “I suggest speeding up its approval in the states,”\n\s+- 'link "Sergei Shoigu: about this quotation"':/)
    const opener = paragraph.getByRole('link', { name: /quotation$/ })
    expect([await opener.getAttribute('aria-haspopup'), await opener.getAttribute('aria-expanded')]).toEqual(['dialog', 'false'])
    await opener.press('Enter')
    await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('true')
    expect(await page.getByRole('dialog').getAttribute('id')).toBe(await opener.getAttribute('aria-controls'))
  })

  it('the keys ] and [ walk through the quotations, and the card’s buttons keep the keyboard', async () => {
    const page = await open(article, wide)
    await page.keyboard.press(']')
    const card = page.getByRole('dialog')
    const words = () => page.locator('mark:has([aria-expanded=true])').getAttribute('data-quotation')
    await card.waitFor()
    const first = await words()
    await page.keyboard.press(']')
    await expect.poll(words).not.toBe(first)
    await page.keyboard.press('[')
    await expect.poll(words).toBe(first)
    const next = card.getByRole('button', { name: 'Next' })
    await next.focus()
    await page.keyboard.press('Enter')
    await expect.poll(words).not.toBe(first)
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  it('pointing at a voice quiets the others, and a press on its share steps through what it says', async () => {
    const page = await open(article, wide)
    const rail = page.getByRole('region', { name: 'Who is quoted' })
    const other = page.locator('mark', { hasText: 'our top-most priority' })
    const paper = () => other.evaluate((mark) => getComputedStyle(mark).backgroundImage)
    expect(await paper()).not.toBe('none')
    await rail.getByRole('link', { name: 'Sergei Shoigu' }).hover()
    await expect.poll(paper).toBe('none')
    await rail.getByRole('button', { name: 'Step through what Sergei Shoigu says' }).click()
    await page.getByRole('dialog', { name: 'Sergei Shoigu' }).getByText(/quotation 1 of/).waitFor()
    await rail.getByRole('button', { name: 'Step through what Sergei Shoigu says' }).click()
    await page.getByRole('dialog', { name: 'Sergei Shoigu' }).getByText(/quotation 2 of/).waitFor()
  })

  it('marks are on, quiet or off, and stay so', async () => {
    const page = await open(article, wide)
    const mark = page.locator('mark', { hasText: 'I suggest speeding up' })
    const look = () => mark.evaluate((element) => [getComputedStyle(element).backgroundImage === 'none', getComputedStyle(element).textDecorationLine])
    await page.getByRole('button', { name: 'Reading settings' }).click()
    await page.getByRole('radio', { name: 'Underlined only' }).check()
    expect(await look()).toEqual([true, 'underline'])
    await page.getByRole('radio', { name: 'As plain text' }).check()
    expect(await look()).toEqual([true, 'none'])
    await page.keyboard.press('Escape')
    await press(page, mark)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.reload()
    expect(await look()).toEqual([true, 'none'])
  })

  it('a voice page tells where the same was quoted again, and its link opens that quotation', async () => {
    const page = await open('/voice/john-f-kennedy/', phone)
    await page.getByText(/^Also quoted in 2 other articles/).first().getByRole('link').first().tap()
    await page.getByRole('dialog', { name: 'John F. Kennedy' }).waitFor()
    expect(page.url()).toMatch(/\/article\/[a-z0-9-]+\/#q-[0-9a-f]{12}$/)
  })

  it('a voice page is filtered by year, in its address', async () => {
    const page = await open('/voice/john-f-kennedy/', wide)
    await page.getByRole('button', { name: /^1967 / }).click()
    expect(page.url()).toMatch(/\?year=1967$/)
    await expect.poll(() => page.getByRole('main').locator('blockquote').count()).toBe(1)
    await page.reload()
    await expect.poll(() => page.getByRole('main').locator('blockquote').count()).toBe(1)
  })

  it('what a speaker said before stands in the card of a later quotation', async () => {
    const page = await open('/article/iran-joins-sco/', wide)
    await press(page, page.locator('mark', { hasText: 'This will manifest' }))
    const card = page.getByRole('dialog', { name: 'Xi Jinping' })
    await card.getByText('Said before, on international relations').click()
    await card.getByRole('link', { name: /^“/ }).first().click()
    await page.waitForURL('**/article/samarkand-summit-2022/#q-*')
    await page.getByRole('dialog', { name: 'Xi Jinping' }).waitFor()
  })

  it('a voice is found by typing', async () => {
    const page = await open('/voices/', wide)
    await page.getByRole('searchbox', { name: 'Find a voice' }).fill('shoi')
    await page.getByRole('status').getByText('1 voice').waitFor()
    await page.getByRole('link', { name: 'Sergei Shoigu' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sergei Shoigu' }).waitFor()
    await page.goBack()
    expect(await page.getByRole('searchbox').inputValue()).toBe('shoi')
  })
})
