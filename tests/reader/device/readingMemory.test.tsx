import { act, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** An observer that a test tells what is in view. */
let inView: (() => void)[] = []
class Observer {
  private readonly seen: IntersectionObserverCallback
  constructor(seen: IntersectionObserverCallback) {
    this.seen = seen
  }
  observe() {
    inView.push(() => this.seen([{ isIntersecting: true } as IntersectionObserverEntry], this as unknown as IntersectionObserver))
  }
  disconnect() {
    inView = []
  }
}

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('IntersectionObserver', Observer)
})
afterEach(() => {
  inView = []
  vi.unstubAllGlobals()
})

/** The module anew, as on a newly opened page. */
async function page() {
  const { markUnread, useRead, useReadToEnd } = await import('../../../src/reader/device/readingMemory')
  const { useReadBefore } = await import('../../../src/reader/device/useReadBefore')
  function Article() {
    const end = useRef<HTMLDivElement>(null)
    useReadToEnd(end, 'a')
    const [read, before] = [useRead(), useReadBefore()]
    return <><div ref={end} /><p>now {read === undefined ? 'unknown' : [...read].join(' ') || 'nothing'}, before {before === undefined ? 'unknown' : [...before].join(' ') || 'nothing'}</p></>
  }
  render(<Article />)
  return { markUnread }
}

// jsdom has no database: what is read holds until the page is left, as in a private window. Journeys hold the database to it.
describe('what has been read', () => {
  it('is not known before the device has been asked', async () => {
    await page()
    expect(screen.getByText('now unknown, before unknown')).toBeInTheDocument()
    expect(await screen.findByText('now nothing, before nothing')).toBeInTheDocument()
  })

  it('holds an article once its end was in view, and changes nothing that had been read before', async () => {
    await page()
    await screen.findByText('now nothing, before nothing')
    act(() => inView.forEach((come) => come()))
    expect(screen.getByText('now a, before nothing')).toBeInTheDocument()
  })

  it('forgets an article that is marked unread', async () => {
    const { markUnread } = await page()
    await screen.findByText('now nothing, before nothing')
    act(() => inView.forEach((come) => come()))
    await act(() => markUnread('a'))
    expect(screen.getByText('now nothing, before nothing')).toBeInTheDocument()
  })
})
