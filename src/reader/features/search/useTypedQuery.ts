import { useEffect, useMemo, useState } from 'react'
import { useFilter } from '../../ui/useFilter'
import { isFilter, parseSearchQuery, printSearchQuery, type SearchTerm } from './searchQuery'

const pause = 120

/** Nothing is still being typed: it ends with a space or a closing mark, and every mark is closed. */
const isEnded = (text: string) => /[\s"”]$/.test(text) && (text.match(/["“”„]/g)?.length ?? 0) % 2 === 0

/** The terms of a text, without a filter whose value is still being typed. */
function termsSoFar(text: string): SearchTerm[] {
  const terms = parseSearchQuery(text)
  const last = terms.at(-1)
  return last && isFilter(last) && !isEnded(text) ? terms.slice(0, -1) : terms
}

export type TypedQuery = {
  text: string
  chips: SearchTerm[]
  /** what is searched for, a moment behind what is typed */
  terms: SearchTerm[]
  query: string
  type: (text: string) => void
  /** takes a filter that is typed to its end off the text, to the chips; gives back the whole search */
  finish: () => string
  drop: (chip: SearchTerm) => void
  ask: (query: string) => void
}

/**
 * The search as it is typed: words and phrases stand in the field, filters beside them as chips, and all of it in the address as `q`.
 * The field keeps what is typed; the address follows after a pause, so that no letter is lost on the way through it.
 */
export function useTypedQuery(): TypedQuery {
  const [query, setQuery] = useFilter('q')
  const parsed = useMemo(() => parseSearchQuery(query), [query])
  const [text, setText] = useState('')
  const [chips, setChips] = useState<SearchTerm[]>([])
  /** what was sent to the address and has not come back from it yet: the field is ahead of these */
  const [sent, setSent] = useState<readonly string[]>([])
  const [seen, setSeen] = useState('')
  if (seen !== query) {
    setSeen(query)
    const own = sent.indexOf(query)
    setSent(sent.slice(own + 1))
    // Another address comes from a link or from the way back, and is shown.
    if (own < 0) {
      setSent([])
      setText(printSearchQuery(parsed.filter((t) => !isFilter(t))))
      setChips(parsed.filter(isFilter))
    }
  }
  const soon = printSearchQuery([...termsSoFar(text), ...chips])
  const send = (next: string) => {
    if (next === (sent.at(-1) ?? query)) return
    setSent([...sent, next])
    setQuery(next)
  }
  useEffect(() => {
    if (seen !== query) return
    const later = setTimeout(() => send(soon), pause)
    return () => clearTimeout(later)
  })
  const put = (nextText: string, nextChips: SearchTerm[]) => {
    setText(nextText)
    setChips(nextChips)
    const next = printSearchQuery([...parseSearchQuery(nextText), ...nextChips])
    send(next)
    return next
  }
  const taken = (all: readonly SearchTerm[]) => [...chips, ...all.filter(isFilter).filter((t) => !chips.some((c) => c.kind === t.kind && c.value === t.value))]
  return {
    text,
    chips,
    terms: parsed,
    query,
    type(next) {
      const terms = parseSearchQuery(next)
      if (isEnded(next) && terms.some(isFilter)) put(printSearchQuery(terms.filter((t) => !isFilter(t))) + (terms.every(isFilter) ? '' : ' '), taken(terms))
      else setText(next)
    },
    finish() {
      const terms = parseSearchQuery(text)
      return put(printSearchQuery(terms.filter((t) => !isFilter(t))), taken(terms))
    },
    drop: (chip) => void put(text, chips.filter((c) => c !== chip)),
    ask: setQuery,
  }
}
