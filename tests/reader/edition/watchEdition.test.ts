import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchEdition } from '../../../src/reader/edition/watchEdition'
import { site } from '../articleShard'

let edition = '1'
let asked = 0
let stop: (() => void) | undefined

beforeEach(() => {
  vi.useFakeTimers()
  edition = '1'
  asked = 0
  vi.stubGlobal('fetch', () => {
    asked += 1
    return edition === 'none' ? Promise.reject(new TypeError('no network')) : Promise.resolve(new Response(JSON.stringify({ format: 1, edition, site, articles: 1, buckets: ['b'] })))
  })
})
afterEach(() => {
  stop?.()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const minutes = (n: number) => vi.advanceTimersByTimeAsync(n * 60_000)

describe('a page that watches the edition', () => {
  it('tells of each new edition once, and never of its own', async () => {
    const tell = vi.fn()
    stop = watchEdition(new QueryClient(), tell)
    await minutes(11)
    expect(asked).toBeGreaterThan(1)
    expect(tell).not.toHaveBeenCalled()
    edition = '2'
    await minutes(11)
    expect(tell).toHaveBeenCalledTimes(1)
    edition = '3'
    await minutes(6)
    expect(tell).toHaveBeenCalledTimes(2)
  })

  it('goes on where a look fails, and looks at once when the connection is back', async () => {
    const tell = vi.fn()
    stop = watchEdition(new QueryClient(), tell)
    await minutes(1)
    edition = 'none'
    await minutes(10)
    edition = '2'
    window.dispatchEvent(new Event('online'))
    await minutes(0)
    expect(tell).toHaveBeenCalledTimes(1)
  })

  it('asks nothing while nobody sees it', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    stop = watchEdition(new QueryClient(), () => undefined)
    await minutes(30)
    expect(asked).toBe(0)
  })
})
