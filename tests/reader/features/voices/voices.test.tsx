import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import type { IndexedVoice } from '../../../../src/contract/edition'
import type { VoiceShard } from '../../../../src/contract/voiceShard'
import { SiteContext } from '../../../../src/reader/edition/SiteContext'
import { SaidList } from '../../../../src/reader/features/voices/SaidList'
import { VoiceHead } from '../../../../src/reader/features/voices/VoiceHead'
import { VoiceIndex } from '../../../../src/reader/features/voices/VoiceIndex'
import { site } from '../../articleShard'

const politics = { slug: 'politics', name: 'politics' }
const science = { slug: 'science', name: 'science' }
const ref = (id: string, name: string, kind: IndexedVoice['kind'] = 'person') => ({ id, name, initials: 'XX', kind, tint: 1 })

const said = (id: string, year: string, topic: typeof politics): VoiceShard['said'][number] => ({
  id, words: [`words of ${id}`], kind: 'direct', wording: 'verbatim', slug: `s-${id}`, headline: `Story ${id}`, published: { value: `${year}-01-01`, precision: 'day' }, topics: [topic], again: { count: 0, shown: [] }, otherwise: [],
})
const voice: VoiceShard = {
  ...ref('ida-holm', 'Ida Holm'), quotations: 3, articles: 3, aliases: ['I. Holm'], roles: [{ title: 'harbour master', from: '2020', to: '2024' }], first: '2022-01-01', last: '2023-01-01', beside: [],
  page: 1, pages: 1, topics: [{ ...politics, count: 2 }, { ...science, count: 1 }], years: [{ value: '2023', count: 2 }, { value: '2022', count: 1 }],
  activity: { unit: 'year', bars: [{ from: '2022', count: 1 }, { from: '2023', count: 2 }] },
  said: [said('a', '2023', politics), { ...said('b', '2023', science), otherwise: [{ id: 'c', slug: 's-c', headline: 'Story c', published: { value: '2022-01-01', precision: 'day' }, here: [{ text: 'we ', own: false }, { text: 'will', own: true }], there: [{ text: 'we ', own: false }, { text: 'shall', own: true }] }] }, said('c', '2022', politics)],
}
const show = (page: React.ReactNode, at = '/') => render(<MemoryRouter initialEntries={[at]}><SiteContext value={site}>{page}</SiteContext></MemoryRouter>)

describe('a voice', () => {
  it('says roles with their years, other names, and when it was quoted', () => {
    show(<VoiceHead voice={voice} />)
    expect(screen.getByText('Harbour master, 2020 to 2024')).toBeVisible()
    expect(screen.getByText('Also known as I. Holm')).toBeVisible()
    expect(screen.getByRole('img', { name: '2022: 1 quotation; 2023: 2 quotations' })).toBeVisible()
  })

  it('is filtered by topic and year, in the address', async () => {
    const user = userEvent.setup()
    show(<SaidList voice={voice} />)
    await user.click(screen.getByRole('button', { name: 'Politics 2' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: '2023 2' }))
    expect(screen.getAllByRole('listitem').map((i) => i.textContent)).toEqual([expect.stringContaining('words of a')])
    await user.click(screen.getByRole('button', { name: 'All 3' }))
    await user.click(screen.getByRole('button', { name: 'All years' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
  })

  it('opens with the filter of its address, and says when nothing fits', () => {
    show(<SaidList voice={voice} />, '/?topic=science&year=2022')
    expect(screen.getByText('No quotation fits both. Choose all topics or all years.')).toBeVisible()
  })

  it('shows another wording side by side, with the differences marked', async () => {
    show(<SaidList voice={voice} />)
    await userEvent.click(screen.getByText('Worded otherwise in “Story c”'))
    expect(screen.getAllByRole('strong').map((s) => s.textContent)).toEqual(['will', 'shall'])
  })
})

describe('the voices', () => {
  const voices: IndexedVoice[] = [
    { ...ref('jose-nunez', 'José Núñez'), quotations: 3, articles: 2, topics: [science] },
    { ...ref('zora-abel', 'Zora Abel'), quotations: 2, articles: 2, topics: [politics] },
    { ...ref('harbour-act', 'Harbour Act', 'document'), quotations: 1, articles: 1, topics: [politics] },
  ]
  const names = () => screen.getAllByRole('listitem').map((i) => within(i).getByRole('link').textContent)

  it('stand apart by kind, most quoted first or by surname', async () => {
    show(<VoiceIndex voices={voices} />)
    expect(screen.getByRole('heading', { name: 'Documents' })).toBeVisible()
    expect(names()).toEqual(['José Núñez', 'Zora Abel', 'Harbour Act'])
    await userEvent.click(screen.getByRole('button', { name: 'By name' }))
    expect(names()).toEqual(['Zora Abel', 'José Núñez', 'Harbour Act'])
  })

  it('are found by typing, accents or none, and by topic', async () => {
    const user = userEvent.setup()
    show(<VoiceIndex voices={voices} />)
    await user.type(screen.getByRole('searchbox', { name: 'Find a voice' }), 'nunez')
    expect(names()).toEqual(['José Núñez'])
    await user.clear(screen.getByRole('searchbox'))
    await user.click(screen.getByRole('button', { name: 'Politics' }))
    expect(names()).toEqual(['Zora Abel', 'Harbour Act'])
    await user.type(screen.getByRole('searchbox'), 'xyz')
    expect(screen.getByRole('status')).toHaveTextContent('0 voices: nobody fits')
  })

  it('that are only some say so once they are narrowed, and where the others stand', async () => {
    const user = userEvent.setup()
    const letters = [{ letter: 'a', pages: [{ from: 'Abel Zora', to: 'Azur Ida' }] }, { letter: 'n', pages: [{ from: 'Nabokov Ada', to: 'Nelson Jo' }, { from: 'Nemo Al', to: 'Núñez José' }] }]
    show(<SiteContext value={{ ...site, search: true }}><VoiceIndex voices={voices} register={{ letters }} /></SiteContext>)
    expect(screen.getByRole('status')).toHaveTextContent(/^3 voices$/)
    expect(screen.queryByText(/Only this page/)).toBeNull()
    await user.type(screen.getByRole('searchbox'), 'Ida Ner')
    expect(screen.getByRole('status')).toHaveTextContent('0 voices of the 3 on this page: nobody fits')
    const ways = screen.getByText(/Only this page was looked through/).parentElement ?? document.body
    expect(within(ways).getAllByRole('link').map((a) => [a.textContent, a.getAttribute('href')])).toEqual([
      ['Under N, Nemo to Núñez', '/voices/n/page/2/?find=Ida+Ner'],
      ['In the search, for a surname or a whole name “Ida Ner”', '/search/?q=voice%3A%22Ida+Ner%22'],
    ])
  })

  it('on a page of names are by name first, and by count where one asks', async () => {
    const byName = [...voices].reverse()
    show(<VoiceIndex voices={byName} by="name" register={{ letters: [] }} />)
    expect(names()).toEqual(['Zora Abel', 'José Núñez', 'Harbour Act'])
    await userEvent.click(screen.getByRole('button', { name: 'Most quoted' }))
    expect(names()).toEqual(['José Núñez', 'Zora Abel', 'Harbour Act'])
  })
})
