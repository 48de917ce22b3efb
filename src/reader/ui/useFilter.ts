import { useSearchParams } from 'react-router-dom'
import { useHydrated } from './useHydrated'

/**
 * One filter of a page, kept in the query of its address. A prerendered page knows no query, so the filter holds from the moment
 * the script runs. An empty value leaves the address. The entry in the history is replaced: the way back leaves the page.
 */
export function useFilter(name: string): [value: string, set: (value: string) => void] {
  const [query, setQuery] = useSearchParams()
  const hydrated = useHydrated()
  const set = (value: string) => {
    setQuery((old) => {
      const next = new URLSearchParams(old)
      if (value === '') next.delete(name)
      else next.set(name, value)
      return next
    }, { replace: true, state: { quiet: true } })
  }
  return [hydrated ? (query.get(name) ?? '') : '', set]
}
