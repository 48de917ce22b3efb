import { act, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
})

/** The module anew, as on a newly opened page, beside what it shows. */
async function page() {
  const searches = await import('../../../src/reader/device/recentSearches')
  function Shown() {
    const recent = searches.useRecentSearches()
    return <p>{recent === undefined ? 'unknown' : recent.join(', ') || 'none'}</p>
  }
  render(<Shown />)
  await screen.findByText('none')
  return searches
}

// jsdom has no database: searches hold until the page is left, as in a private window. Journeys hold the database to it.
describe('recent searches', () => {
  it('stand with the last one first, each once', async () => {
    const { rememberSearch } = await page()
    for (const query of ['ozone', 'canal', 'ozone']) await act(() => rememberSearch(query))
    expect(screen.getByText('ozone, canal')).toBeInTheDocument()
  })

  it('are eight at most', async () => {
    const { rememberSearch } = await page()
    for (let i = 0; i < 10; i++) await act(() => rememberSearch(`q${i}`))
    expect(screen.getByText('q9, q8, q7, q6, q5, q4, q3, q2')).toBeInTheDocument()
  })

  it('are forgotten, one or all', async () => {
    const { rememberSearch, forgetSearch, forgetSearches } = await page()
    for (const query of ['ozone', 'canal', 'peace']) await act(() => rememberSearch(query))
    await act(() => forgetSearch('canal'))
    expect(screen.getByText('peace, ozone')).toBeInTheDocument()
    await act(() => forgetSearches())
    expect(screen.getByText('none')).toBeInTheDocument()
  })
})
