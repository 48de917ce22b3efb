import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Link, MemoryRouter, Route, Routes } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import type { ArticleShard, Site } from '../../../../src/contract/edition'
import { SiteContext } from '../../../../src/reader/edition/SiteContext'
import { ArticleView } from '../../../../src/reader/features/article/ArticleView'
import { articleShard, site } from '../../articleShard'

function show(shard: ArticleShard = articleShard(), at = '/article/harbour-opens/', edition: Site = site) {
  window.scrollBy = () => undefined
  return render(<QueryClientProvider client={new QueryClient()}><MemoryRouter initialEntries={[at]}><SiteContext value={edition}><ArticleView shard={shard} /></SiteContext></MemoryRouter></QueryClientProvider>)
}

describe('an article', () => {
  it('shows its text whole, with the quotation marks inside the tint', () => {
    show()
    expect(screen.getByText(/The harbour will open in May/)).toHaveTextContent('Port Astra The harbour will open in May, Ida Holm said. “We are ready,”Ida Holm: about this quotation Holm said.*')
    expect(screen.getByText('“We are ready,”')).toHaveAttribute('data-tint', '2')
  })

  it('shows an unclear quotation without a name and without a tint of anybody', () => {
    show()
    expect(screen.getByText('“a quiet year”', { selector: 'mark' })).toHaveAttribute('data-tint', 'none')
    expect(screen.getByRole('link', { name: 'Speaker unclear: about this quotation' })).toBeVisible()
    expect(screen.getByText('1 quotation without a sure speaker')).toBeVisible()
  })

  it('says whose report it is, and who owns that source', () => {
    show()
    expect(screen.getByText(/Written from a report of/)).toHaveTextContent('Written from a report of Astra Wire, owned by its staff')
  })

  it('opens a quotation with role, basis, wording and source, and closes it by Escape with focus back', async () => {
    const user = userEvent.setup()
    show()
    await user.click(screen.getByText('“We are ready,”'))
    const card = screen.getByRole('dialog', { name: 'Ida Holm' })
    expect(card).toHaveFocus()
    expect(card).toHaveTextContent('Harbour master, since 2020')
    expect(card).toHaveTextContent('named beside the words: “Holm said”')
    expect(card).toHaveTextContent('Minutes, page 2')
    expect(within(card).getByRole('link', { name: 'All 3 quotations of Ida Holm, in 2 articles' })).toHaveAttribute('href', '/voice/ida-holm/')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('link', { name: 'Ida Holm: about this quotation' })).toHaveFocus()
  })

  it('opens the quotation that its address names', () => {
    show(articleShard(), '/article/harbour-opens/#q-bbbbbbbbbbbb')
    const card = screen.getByRole('dialog', { name: 'Speaker unclear' })
    expect(card).toHaveTextContent('Unsure')
    expect(within(card).queryByRole('button', { name: 'Copy' })).toBeNull()
    expect(within(card).queryByRole('link')).toBeNull()
  })

  it('goes from quotation to quotation by the keys [ and ], but not while one types', async () => {
    const user = userEvent.setup()
    show()
    // user-event types one opening bracket for two; without a layout every quotation counts as passed.
    await user.keyboard('[[')
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Speaker unclear')
    await user.keyboard('[[')
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Ida Holm')
    await user.keyboard(']')
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Speaker unclear')
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    await user.keyboard('[[')
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Speaker unclear')
    field.remove()
  })

  it('steps through what a voice says, and quiets the others while the voice is pointed at', async () => {
    const user = userEvent.setup()
    show()
    await user.click(screen.getByRole('button', { name: 'Step through what Ida Holm says' }))
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Ida Holm')
    await user.hover(screen.getAllByRole('link', { name: 'Ida Holm' })[0] ?? document.body)
    const [loud, quiet] = ['“We are ready,”', '“a quiet year”'].map((text) => screen.getByText(text, { selector: 'mark' }).className)
    expect(quiet).not.toBe(loud)
  })

  it('shows reported speech as such, without counting, copying or stepping through it', async () => {
    const shard = articleShard()
    const first = shard.article.blocks[0]
    if (first?.type !== 'paragraph') throw new Error('the sample begins with a paragraph')
    const words = 'The harbour will open in May'
    shard.quotations.unshift({ id: 'dddddddddddd', segments: [{ block: 'p1', start: 0, end: words.length }], kind: 'indirect', speaker: 'ida-holm', basis: 'named', sure: true, rule: 'test', wording: 'as reported' })
    show(shard)
    await userEvent.click(screen.getByText(words, { selector: 'mark' }))
    const card = screen.getByRole('dialog', { name: 'Ida Holm' })
    expect(card).toHaveTextContent('reported in the writer’s own words')
    expect(within(card).queryByRole('button', { name: 'Copy' })).toBeNull()
    expect(within(card).queryByText(/quotation 1 of/)).toBeNull()
    expect(screen.getByText('1 voice, 2 quotations')).toBeInTheDocument()
  })

  it('lists the quotations without a sure speaker, each with its address and a label where a machine translated it', async () => {
    const shard = articleShard()
    shard.quotations = shard.quotations.map((q) => (q.sure ? q : { ...q, wording: 'machine translation' }))
    show(shard)
    await userEvent.click(screen.getByText('1 quotation without a sure speaker'))
    expect(screen.getByRole('link', { name: '“a quiet year”' })).toHaveAttribute('href', '/article/harbour-opens/#q-bbbbbbbbbbbb')
    expect(screen.getByText('Machine translation')).toBeVisible()
  })

  it('offers a prefilled mail where the edition names an editor, and nothing where it does not', async () => {
    const { unmount } = show()
    await userEvent.click(screen.getByText('“We are ready,”'))
    expect(screen.queryByRole('link', { name: /Report/ })).toBeNull()
    unmount()
    show(articleShard(), '/article/harbour-opens/#q-aaaaaaaaaaaa', { ...site, editor: { email: 'editor@test.example' } })
    const href = screen.getByRole('link', { name: 'Report an error in this quotation' }).getAttribute('href') ?? ''
    expect(href).toMatch(/^mailto:editor@test\.example\?subject=/)
    expect(decodeURIComponent(href)).toContain('“We are ready,”\n\nShown speaker: Ida Holm (rule: test)\nhttps://test.example/article/harbour-opens/#q-aaaaaaaaaaaa')
  })

  it('links a related card only where its article is known', () => {
    const shard = articleShard()
    show(shard)
    const found = () => screen.getAllByRole('link', { name: 'Works begin' }).filter((link) => link.closest('article'))
    expect(found()).toHaveLength(1)
  })

  it('gives the reason of a related article, and shows no list where there is none', () => {
    const { unmount } = show()
    expect(screen.getByRole('link', { name: /Also quotes Ida Holm/ })).toBeVisible()
    unmount()
    show({ ...articleShard(), related: [] })
    expect(screen.queryByRole('heading', { name: 'Related' })).toBeNull()
  })

  it('says how many parts of a long story are not shown, and leads to the parts next to it', () => {
    const shard = articleShard()
    const part = (slug: string, skipped?: number) => ({ slug, headline: `Part ${slug}`, published: { value: '2023-01-01', precision: 'day' as const }, ...(skipped === undefined ? {} : { skipped }) })
    show({ ...shard, story: { id: 'harbour', headline: 'The harbour', part: 50, of: 90, parts: [part('first'), part('before', 47), { ...part('here'), slug: 'harbour-opens' }, part('after'), part('last', 38)] } })
    const story = screen.getByRole('region', { name: 'The story so far' })
    expect(within(story).getAllByRole('listitem').map((item) => item.textContent?.replace(/^1 Jan 2023/, ''))).toEqual(['Part first', '47 parts between', 'Part before', ', you are herePart here', 'Part after', '38 parts between', 'Part last'])
    expect(screen.getByRole('link', { name: /^Previous part/ })).toHaveAttribute('href', '/article/before/')
    expect(screen.getByRole('link', { name: /^Next part/ })).toHaveAttribute('href', '/article/after/')
  })

  it('drops a link whose scheme is not allowed and keeps its words', () => {
    const shard = articleShard()
    const text = 'Read this now.'
    shard.article.blocks = [{ id: 'p1', type: 'paragraph', text, marks: [{ type: 'link', start: 5, end: 9, href: 'javascript:alert(1)' }] }]
    show({ ...shard, quotations: [] })
    expect(screen.getByText(/Read this now/)).toBeVisible()
    expect(screen.queryByRole('link', { name: 'this' })).toBeNull()
  })

  describe('that a link leads to', () => {
    const follow = (to: string) => {
      const view = <ArticleView shard={articleShard()} />
      render(<QueryClientProvider client={new QueryClient()}><MemoryRouter initialEntries={['/']}><SiteContext value={site}><Routes><Route path="/" element={<Link to={to}>On</Link>} /><Route path="*" element={view} /></Routes></SiteContext></MemoryRouter></QueryClientProvider>)
      fireEvent.click(screen.getByRole('link', { name: 'On' }))
    }
    const sources = { name: 'Sources' }

    it('is drawn from its headline to the foot of the screen first, and whole when that has been painted', async () => {
      follow('/article/harbour-opens/')
      expect(screen.getByRole('heading', { level: 1, name: 'The harbour opens in May' })).toBeVisible()
      expect(screen.getByText('“We are ready,”')).toBeVisible()
      expect(screen.queryByRole('heading', sources)).toBeNull()
      expect(await screen.findByRole('heading', sources)).toBeVisible()
      expect(screen.getByRole('heading', { name: 'Who is quoted' })).toBeVisible()
    })

    it('is drawn whole at once where the link leads to a place in it', () => {
      follow('/article/harbour-opens/#who-is-quoted')
      expect(screen.getByRole('heading', sources)).toBeVisible()
    })
  })
})
