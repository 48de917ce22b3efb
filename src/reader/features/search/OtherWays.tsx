import { pages } from '../../../contract/paths'
import { ButtonLink } from '../../ui/Button'
import styles from './OtherWays.module.css'

/** The indexes, for who would rather look through than search. */
export function OtherWays() {
  return (
    <p className={styles.ways}>
      <ButtonLink to={pages.topics.href()}>Topics</ButtonLink>
      <ButtonLink to={pages.voices.href()}>Voices</ButtonLink>
      <ButtonLink to={pages.stories.href()}>Stories</ButtonLink>
    </p>
  )
}
