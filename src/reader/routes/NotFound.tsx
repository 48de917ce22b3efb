import { useLocation } from 'react-router-dom'
import { pages } from '../../contract/paths'
import { useSite } from '../edition/SiteContext'
import { ButtonLink } from '../ui/Button'
import { Page } from '../ui/Page'
import { useHydrated } from '../ui/useHydrated'
import styles from './NotFound.module.css'

/** An address that this edition does not have, with ways on. */
export function NotFound() {
  const { search } = useSite()
  const { pathname } = useLocation()
  // One written page answers all such addresses, so only the browser knows which one it was; a few of its words find more than all.
  const words = useHydrated() ? (pathname.split('/').findLast(Boolean)?.split('-') ?? []).filter((word) => /^[a-z]{4,}$/.test(word)).slice(0, 3).join(' ') : ''
  return (
    <Page title="Not in this edition" noindex layout="narrow">
      <div className={styles.missing}>
        <p className={styles.kicker}>Not in this edition</p>
        <h1 tabIndex={-1}>We have nothing at that address</h1>
        <p className={styles.line}>It may have been renamed, or left out of this edition. Its words may still be here.</p>
        <p className={styles.ways}>
          {search === true && words !== '' && <ButtonLink strong to={pages.search.href(words)}>Search for “{words}”</ButtonLink>}
          <ButtonLink strong={search !== true || words === ''} to={pages.latest.href()}>Latest</ButtonLink>
          <ButtonLink to={pages.topics.href()}>Topics</ButtonLink>
          <ButtonLink to={pages.voices.href()}>Voices</ButtonLink>
          <ButtonLink to={pages.stories.href()}>Stories</ButtonLink>
        </p>
      </div>
    </Page>
  )
}
