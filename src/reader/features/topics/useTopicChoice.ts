import { useSearchParams } from 'react-router-dom'
import { slugPattern } from '../../../contract/slug'
import { useHydrated } from '../../ui/useHydrated'

/** Topics that are chosen beside a topic's own page, and whether an article must carry all of them or any: kept in the query. */
export type TopicChoice = { others: string[]; any: boolean; page: number; choose: (change: { others?: string[]; any?: boolean; page?: number }) => void }

export function useTopicChoice(own: string): TopicChoice {
  const [query, setQuery] = useSearchParams()
  const hydrated = useHydrated()
  const others = hydrated ? [...new Set((query.get('with') ?? '').split(' '))].filter((s) => slugPattern.test(s) && s !== own) : []
  const asked = Number(query.get('page') ?? 1)
  return {
    others,
    any: query.get('match') === 'any',
    page: Number.isInteger(asked) && asked > 0 ? asked : 1,
    choose: (change) =>
      setQuery((old) => {
        const next = new URLSearchParams(old)
        const set = (name: string, value: string) => (value === '' ? next.delete(name) : next.set(name, value))
        if (change.others) set('with', change.others.join(' '))
        if (change.any !== undefined) set('match', change.any ? 'any' : '')
        set('page', (change.page ?? 1) > 1 ? String(change.page) : '')
        if (!next.has('with')) next.delete('match')
        return next
      }, { state: { quiet: true } }),
  }
}
