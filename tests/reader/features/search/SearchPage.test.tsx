import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ArticleRecord, SearchFile, SearchPart } from '../../../../src/contract/search'
import { createQueryClient } from '../../../../src/reader/edition/createQueryClient'
import { LoadError } from '../../../../src/reader/edition/LoadError'
import { SiteContext } from '../../../../src/reader/edition/SiteContext'
import { SearchPage } from '../../../../src/reader/features/search/SearchPage'
import type { Ask, Found, Hit } from '../../../../src/reader/features/search/workerMessages'
import { site } from '../../articleShard'

type Pending = { folder: string; ask: Ask; answer: (found: Partial<Found>) => Promise<void>; fail: (kind: LoadError['kind']) => Promise<void> }
let asked: Pending[] = []
let saving = false

/** Lets the queries tell what happened, and what that asks for in turn: they wait for the next turn of the clock. */
const settle = (happens: () => void) =>
  act(async () => {
    happens()
    for (let i = 0; i < 4; i++) await new Promise((resolve) => setTimeout(resolve, 1))
  })

vi.mock('../../../../src/reader/features/search/searchEngine', () => ({
  warm: () => undefined,
  warmRest: () => undefined,
  savesData: () => saving,
  findIn: (_engine: unknown, part: SearchPart, ask: Ask) => new Promise<Found>((resolve, reject) => {
    asked.push({ folder: part.folder, ask, answer: (found) => settle(() => resolve({ count: 0, unknown: [], ...found })), fail: (kind) => settle(() => reject(new LoadError(kind, 'x'))) })
  }),
  readIn: (_engine: unknown, part: SearchPart, _ask: Ask, from: number, to: number) => Promise.resolve(Array.from({ length: to - from }, (_, i): Hit => {
    const record: ArticleRecord = { slug: `${part.folder}${from + i}`, headline: `Headline ${part.folder}${from + i}`, language: 'en', published: { value: '2024-03-05', precision: 'day' }, minutes: 1, voices: [] }
    return { shown: JSON.stringify(record), content: `${record.headline} and <b>more</b>`, hits: [3] }
  })),
}))

const part = (folder: string): SearchPart => ({ folder, meta: 'm', records: 9 })
const file: SearchFile = {
  engine: { folder: 'e', version: '1', language: 'en', includeCharacters: [] },
  bundles: [2003, 2002, 2001].map((year) => ({ from: `${year}-01-02`, to: `${year}-12-30`, articles: part(`a${year}-`), quotations: part(`q${year}-`) })),
  examples: {},
}

function open(query: string) {
  const client = createQueryClient()
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } })
  render(<QueryClientProvider client={client}><SiteContext value={site}><MemoryRouter initialEntries={[`/search/?q=${encodeURIComponent(query)}`]}><SearchPage file={file} /></MemoryRouter></SiteContext></QueryClientProvider>)
}

const folders = () => asked.map((a) => a.folder)
const request = (folder: string) => asked.findLast((a) => a.folder === folder) ?? Promise.reject(new Error(`${folder} was not asked`))
const answer = async (folder: string, found: Partial<Found>) => (await request(folder)).answer(found)
const headlines = () => screen.queryAllByRole('heading', { level: 3 }).map((h) => h.textContent)

beforeEach(() => {
  saving = false
  asked = []
})

describe('the search page', () => {
  it('gives the newest bundle the line to itself, then asks the older ones', async () => {
    open('ozone')
    expect(folders()).toEqual(['a2003-'])
    await answer('a2003-', { count: 1 })
    expect(folders()).toEqual(['a2003-', 'q2003-'])
    expect(headlines()).toEqual(['Headline a2003-0'])
    expect(screen.getByText('2003, older on the way')).toBeInTheDocument()
    await answer('q2003-', { count: 2 })
    expect(folders().slice(2)).toEqual(['a2002-', 'q2002-', 'a2001-', 'q2001-'])
  })

  it('adds what older bundles answer below, in their order, whichever answers first', async () => {
    open('ozone')
    await answer('a2003-', { count: 2 })
    await answer('q2003-', {})
    await answer('a2001-', { count: 1 })
    expect(headlines()).toEqual(['Headline a2003-0', 'Headline a2003-1'])
    expect(screen.getByRole('button', { name: 'Stories 3' })).toBeInTheDocument()
    await answer('a2002-', { count: 1 })
    expect(headlines()).toEqual(['Headline a2003-0', 'Headline a2003-1', 'Headline a2002-0', 'Headline a2001-0'])
    await answer('q2002-', {})
    await answer('q2001-', { count: 4 })
    expect(screen.getByText('2001 to 2003')).toBeInTheDocument()
    expect(await screen.findByText('4 stories and 4 quotations found')).toHaveAttribute('role', 'status')
  })

  it('shows a text’s markup as text, and marks what was found', async () => {
    open('more')
    await answer('a2003-', { count: 1 })
    expect(screen.getByText('<b>more</b>').tagName).toBe('MARK')
  })

  it('says which bundle failed beside what was found, and asks it again', async () => {
    open('ozone')
    await answer('a2003-', { count: 1 })
    await answer('q2003-', {})
    await (await request('a2002-')).fail('offline')
    expect(headlines()).toEqual(['Headline a2003-0'])
    const alert = screen.getByRole('alert')
    await settle(() => within(alert).getByRole('button', { name: 'Try again' }).click())
    await answer('a2002-', { count: 1 })
    expect(screen.queryByRole('alert')).toBeNull()
    expect(headlines()).toEqual(['Headline a2003-0', 'Headline a2002-0'])
  })

  it('leaves out the bundles in which no day fits', async () => {
    open('ozone after:2001 before:2003')
    expect(asked.map((a) => [a.folder, a.ask.dates])).toEqual([['a2002-', null]])
  })

  it('says what nothing has, once all have been asked', async () => {
    open('ozone zzz')
    for (const folder of ['a2003-', 'q2003-', 'a2002-', 'q2002-', 'a2001-', 'q2001-']) await answer(folder, { unknown: ['zzz'] })
    expect(screen.getByText(/does not have the word “zzz”/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Search without “zzz”' })).toBeInTheDocument()
  })

  it('shows quotations where only they answer', async () => {
    open('ozone')
    for (const folder of ['a2003-', 'q2003-', 'a2002-', 'q2002-', 'a2001-', 'q2001-']) await answer(folder, { count: folder === 'q2001-' ? 1 : 0 })
    expect(screen.getByRole('button', { name: 'Quotations 1' })).toHaveAttribute('aria-pressed', 'true')
  })

  it('asks for older bundles only on the reader’s word where the device saves data', async () => {
    saving = true
    open('ozone')
    await answer('a2003-', { count: 1 })
    await answer('q2003-', {})
    expect(folders()).toEqual(['a2003-', 'q2003-'])
    await settle(() => screen.getByRole('button', { name: 'Search older years too' }).click())
    await answer('a2002-', { count: 1 })
    expect(headlines()).toEqual(['Headline a2003-0', 'Headline a2002-0'])
  })

  it('asks for nothing before anything is typed', () => {
    open('')
    expect(asked).toEqual([])
    expect(screen.getByText('Or look through')).toBeInTheDocument()
  })
})
