import { useEffect, useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { pages } from '../../../contract/paths'
import type { SearchFile } from '../../../contract/search'
import { rememberSearch } from '../../device/recentSearches'
import { LoadErrorNotice } from '../../edition/LoadErrorNotice'
import { Button } from '../../ui/Button'
import { FilterChips } from '../../ui/FilterChips'
import { plural } from '../../ui/plural'
import { Skeleton } from '../../ui/Skeleton'
import { useFilter } from '../../ui/useFilter'
import { NothingFound } from './NothingFound'
import { OtherWays } from './OtherWays'
import { warm, warmRest } from './searchEngine'
import { SearchField } from './SearchField'
import { parseSearchQuery } from './searchQuery'
import { SearchRows } from './SearchRows'
import { SearchStart } from './SearchStart'
import { useSearch, type Kind, type Results } from './useSearch'
import { useTypedQuery } from './useTypedQuery'
import { useWalk } from './useWalk'
import styles from './SearchPage.module.css'

const yearsOf = ({ from, to }: { from: string; to: string }) => (from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)} to ${to.slice(0, 4)}`)

/** The search of an edition: the field, and below it what answers, articles and quotations apart. All of it stands in the address. */
export function SearchPage({ file }: { file: SearchFile }) {
  const typed = useTypedQuery()
  const navigate = useNavigate()
  const page = useRef<HTMLDivElement>(null)
  const results = useId()
  const leave = () => {
    const { idx } = (window.history.state ?? {}) as { idx?: number }
    if (idx !== undefined && idx > 0) void navigate(-1)
    else void navigate(pages.latest.href())
  }
  useWalk(page, leave)
  const words = parseSearchQuery(typed.text).flatMap((t) => (t.kind === 'word' ? [t.value] : [])).join(' ')
  useEffect(() => warm(file, words === '' ? [] : words.split(' ')), [file, words])
  const remember = (query: string) => {
    if (query !== '') void rememberSearch(query)
  }
  return (
    <div ref={page} className={styles.page}>
      <div className={styles.unscripted}><p>The search needs JavaScript. Topics, voices and stories lead to every article without it.</p><OtherWays /></div>
      <SearchField typed={typed} enter={() => remember(typed.finish())} leave={leave} results={results} />
      <div id={results} className="scripted">
        {typed.query === '' ? <SearchStart file={file} /> : <Answers key="answers" file={file} typed={typed} remember={() => remember(typed.query)} />}
      </div>
    </div>
  )
}

type Props = { file: SearchFile; typed: ReturnType<typeof useTypedQuery>; remember: () => void }

function Answers({ file, typed, remember }: Props) {
  const [asked, setAsked] = useFilter('show')
  const [wanted, setWanted] = useState({ query: typed.query, steps: 0 })
  const [kind, setKind] = useState<Kind>('articles')
  const [older, setOlder] = useState(false)
  const steps = wanted.query === typed.query ? wanted.steps : 0
  const state = useSearch(file, typed.terms, kind, steps, older)
  const { counts, done } = state
  // Nobody chose: quotations are shown where only they answer.
  const best: Kind = asked === 'quotations' || (asked === '' && done && counts.articles === 0 && counts.quotations > 0) ? 'quotations' : asked === '' && !done ? kind : 'articles'
  if (best !== kind) setKind(best)
  const show = (next: Kind) => setAsked(next)

  // What answered the last search stays until the next one answers, so that nothing blinks while one types.
  const [held, setHeld] = useState<Results>()
  if (state.results && state.results !== held && rowsKey(state.results) !== rowsKey(held)) setHeld(state.results)
  const shown = state.results ?? (held?.kind === kind ? held : undefined)
  const nothing = done && !state.waiting && counts[kind] === 0 && !state.error
  const say = state.begun ? `${plural(counts.articles, 'story', 'stories')} and ${plural(counts.quotations, 'quotation')} found` : ''
  const settled = done && !state.error
  useEffect(() => {
    if (!settled) return
    const later = setTimeout(() => warmRest(file), rest)
    return () => clearTimeout(later)
  }, [settled, file])
  return (
    <section aria-label="Results" aria-busy={!done || state.reading}>
      <Announcement text={done ? say : ''} />
      <div className={styles.bar}>
        <FilterChips label="What to show" options={[{ value: 'articles', text: `Stories ${counts.articles}` }, { value: 'quotations', text: `Quotations ${counts.quotations}` }]} chosen={kind} choose={(v) => show(v === 'quotations' ? 'quotations' : 'articles')} />
        <span className={styles.years}>{state.searched && (done ? yearsOf(state.searched) : `${yearsOf(state.searched)}, older on the way`)}</span>
      </div>
      <h2 className="hidden">{kind === 'articles' ? 'Stories' : 'Quotations'}</h2>
      {shown && !nothing && <div className={state.results ? undefined : styles.stale}><SearchRows results={shown} open={remember} /></div>}
      {!shown && !state.error && !nothing && <Skeleton lines={7} label="Searching" />}
      {nothing && <NothingFound typed={typed} kind={kind} other={counts[kind === 'articles' ? 'quotations' : 'articles']} unknown={state.unknown} file={file} show={show} />}
      {state.error && <div className={styles.failed}><LoadErrorNotice error={state.error} retry={state.retry} /></div>}
      {state.waiting && <p className={styles.more}><Button onClick={() => setOlder(true)}>Search older years too</Button></p>}
      {state.more && state.results && <p className={styles.more}><Button onClick={() => setWanted({ query: typed.query, steps: steps + 1 })}>Show more</Button></p>}
    </section>
  )
}

/** ms after which a search has come to rest. */
const rest = 500

const rowsKey = (results: Results | undefined) => JSON.stringify(results?.rows.map((r) => [r.record.slug, r.hits]) ?? null) + (results?.kind ?? '')

/** Says a result when the search has come to rest, not at every letter. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const later = setTimeout(() => setSaid(text), text === '' ? 0 : 500)
    return () => clearTimeout(later)
  }, [text])
  return <p className="hidden" role="status">{said}</p>
}
