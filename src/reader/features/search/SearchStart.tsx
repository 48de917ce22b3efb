import type { ReactNode } from 'react'
import { Link } from '../../ui/Link'
import { pages } from '../../../contract/paths'
import type { SearchFile } from '../../../contract/search'
import { forgetSearch, forgetSearches, useRecentSearches } from '../../device/recentSearches'
import { Button } from '../../ui/Button'
import { capital } from '../../ui/capital'
import { OtherWays } from './OtherWays'
import { printTerm, type SearchTerm } from './searchQuery'
import styles from './SearchStart.module.css'

/** Filters that find something in this edition, as one would type them. */
export function Examples({ file }: { file: SearchFile }) {
  const { voice, topic, before } = file.examples
  const terms = [voice === undefined ? undefined : { kind: 'voice', value: voice }, topic === undefined ? undefined : { kind: 'topic', value: capital(topic) }, before === undefined ? undefined : { kind: 'before', value: before }].filter((t) => t !== undefined) as SearchTerm[]
  if (terms.length === 0) return null
  return <p className={styles.try}>Try {listed(terms.map((t) => <Link key={t.kind} to={pages.search.href(printTerm(t))} state={{ quiet: true }} replace>{t.kind}: {t.value}</Link>))}. Words between quotation marks must follow one another.</p>
}

const listed = (parts: readonly ReactNode[]) => parts.map((part, i) => [i === 0 ? '' : i === parts.length - 1 ? ' or ' : ', ', part])

/** Before anything is asked: what was searched for here lately, with a way to forget it; what one can type; other ways. */
export function SearchStart({ file }: { file: SearchFile }) {
  const recent = useRecentSearches() ?? []
  return (
    <div className={styles.start}>
      {recent.length > 0 && (
        <section aria-labelledby="recent-heading">
          <h2 id="recent-heading">Searched for lately, kept on this device</h2>
          <ul className={styles.recent}>
            {recent.map((query) => (
              <li key={query}>
                <Link data-result="" to={pages.search.href(query)} state={{ quiet: true }} replace>{query}</Link>
                <button type="button" className={styles.forget} aria-label={`Forget ${query}`} onClick={() => void forgetSearch(query)}>Forget</button>
              </li>
            ))}
          </ul>
          <Button onClick={() => void forgetSearches()}>Forget all</Button>
        </section>
      )}
      <Examples file={file} />
      <section aria-labelledby="ways-heading">
        <h2 id="ways-heading">Or look through</h2>
        <OtherWays />
      </section>
    </div>
  )
}
