import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

/** An unexpected console error or warning fails the test that caused it; a test that expects one replaces the spy. */
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  cleanup()
  const heard = [console.error, console.warn].flatMap((spy) => (vi.isMockFunction(spy) ? spy.mock.calls : []))
  vi.restoreAllMocks()
  expect(heard).toEqual([])
})
