import { pages } from '../../../contract/paths'
import { Link } from '../../ui/Link'
import { capital } from '../../ui/capital'
import styles from './ListBar.module.css'

/** "18 articles in Politics ✕": what the list holds, and the way out of its filter. */
export function ListBar({ total, topic }: { total: number; topic?: string }) {
  return (
    <div className={styles.bar}>
      <p><b>{total} {total === 1 ? 'article' : 'articles'}</b>{topic !== undefined && ' in'}</p>
      {topic !== undefined && (
        <Link className={styles.filter} to={pages.latest.href()} aria-label={`${capital(topic)}: show all topics again`}>
          {capital(topic)}<svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1 9 9M9 1 1 9" /></svg>
        </Link>
      )}
      <span>Newest first</span>
    </div>
  )
}
