import type { TopicRef } from '../../contract/edition'
import { pages } from '../../contract/paths'
import { Link } from '../ui/Link'
import { capital } from '../ui/capital'
import styles from './TopicChips.module.css'


/** The topics of an article, each a link to its page. */
export function TopicChips({ topics, label = 'Topics' }: { topics: readonly TopicRef[]; label?: string }) {
  if (topics.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={label}>
      {topics.map((t) => (
        <li key={t.slug}><Link className={styles.chip} to={pages.topic.href(t.slug)}>{capital(t.name)}</Link></li>
      ))}
    </ul>
  )
}
