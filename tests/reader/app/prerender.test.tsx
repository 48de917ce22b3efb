import { describe, expect, it } from 'vitest'
import { renderPage } from '../../../src/reader/app/prerender'
import { articleShard, site } from '../articleShard'

describe('renderPage', () => {
  it('draws a page, with what belongs in the head apart', async () => {
    const page = await renderPage('/article/harbour-opens/', site, () => Promise.resolve(articleShard()))
    expect(page.app).toMatch(/^<a class="skip"[^]*The harbour opens in May/)
    expect(page.head).toContain('<title>The harbour opens in May | Test Edition</title>')
    expect(page.app + page.head).not.toMatch(/ style=/)
    expect(page.route).toBe('article')
  })

  it('stops where a page cannot be drawn, rather than publish its skeleton', async () => {
    await expect(renderPage('/article/harbour-opens/', site, () => Promise.resolve({ ...articleShard(), voices: undefined }))).rejects.toThrow('the page /article/harbour-opens/ cannot be drawn')
  })

  it('stops where a file of the edition is missing', async () => {
    await expect(renderPage('/about/', site, () => Promise.resolve(undefined))).rejects.toThrow('needs about')
  })
})
