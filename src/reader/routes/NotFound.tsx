import { pages } from '../../contract/paths'
import { ButtonLink } from '../ui/Button'
import { Page } from '../ui/Page'
import styles from './NotFound.module.css'

/** An address that this edition does not have, with ways on. */
export function NotFound() {
  return (
    <Page title="Not in this edition" noindex layout="narrow">
      <div className={styles.missing}>
        <p className={styles.kicker}>Not in this edition</p>
        <h1 tabIndex={-1}>We have nothing at that address</h1>
        <p className={styles.line}>It may have been renamed, or left out of this edition. Its words may still be here.</p>
        <p className={styles.ways}>
          <ButtonLink strong to={pages.latest.href()}>Latest</ButtonLink>
          <ButtonLink to={pages.topics.href()}>Topics</ButtonLink>
          <ButtonLink to={pages.voices.href()}>Voices</ButtonLink>
          <ButtonLink to={pages.stories.href()}>Stories</ButtonLink>
        </p>
      </div>
    </Page>
  )
}
