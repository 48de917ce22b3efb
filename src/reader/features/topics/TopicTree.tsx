import type { TopicNode } from '../../../contract/edition'
import { pages } from '../../../contract/paths'
import { Link } from '../../ui/Link'
import { capital } from '../../ui/capital'
import styles from './TopicTree.module.css'

type Props = { topics: readonly TopicNode[]; current?: string; open?: 'branch' | 'all' }

/**
 * The topics that the edition uses, with counts; a parent counts its children's articles too.
 * Beside a list, only the branch of the current topic is open; on the topics page, all are.
 */
export function TopicTree({ topics, current, open = 'branch' }: Props) {
  const path = new Set<string>()
  for (let at = topics.find((t) => t.slug === current); at; at = topics.find((t) => t.slug === at?.parent)) path.add(at.slug)
  const level = (parent: string | null) => {
    const children = topics.filter((t) => t.parent === parent)
    if (children.length === 0) return null
    return (
      <ul className={parent === null ? styles.tree : styles.branch}>
        {children.map((t) => (
          <li key={t.slug}>
            <Link className={t.slug === current ? styles.on : styles.topic} to={pages.topic.href(t.slug)} {...(t.slug === current ? { 'aria-current': 'page' as const } : {})}>
              <span>{capital(t.name)}</span>
              <small>{t.count}<span className="hidden"> {t.count === 1 ? 'article' : 'articles'}</span></small>
            </Link>
            {(open === 'all' || path.has(t.slug)) && level(t.slug)}
          </li>
        ))}
      </ul>
    )
  }
  return level(null)
}
