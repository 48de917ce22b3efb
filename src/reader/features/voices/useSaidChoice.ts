import { useSearchParams } from 'react-router-dom'
import { useHydrated } from '../../ui/useHydrated'

/** Which of a voice's quotations a reader wants, and how far down: kept in the query, which a prerendered page does not know. */
export type SaidChoice = { topic: string; year: string; /** page of what was found, from 1 */ page: number }

export function useSaidChoice(): SaidChoice & { choose: (change: Partial<SaidChoice>) => void } {
  const [query, setQuery] = useSearchParams()
  const hydrated = useHydrated()
  const asked = Number(query.get('page') ?? 1)
  const value = (name: string) => (hydrated ? (query.get(name) ?? '') : '')
  return {
    topic: value('topic'),
    year: value('year'),
    page: Number.isInteger(asked) && asked > 0 ? asked : 1,
    choose: (change) => setQuery((old) => changed(old, { page: 1, ...change }), { replace: true, state: { quiet: true } }),
  }
}

/** A query with some choices made; what says nothing is left out. */
export function changed(query: URLSearchParams, change: Partial<SaidChoice>): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(change)) {
    if (value === '' || value === 1) next.delete(name)
    else next.set(name, String(value))
  }
  return next
}
