import { useLocation } from 'react-router-dom'
import type { StoryShard } from '../../../contract/edition'
import { partHash } from '../../../contract/paths'
import { Link } from '../../ui/Link'
import styles from './PartRail.module.css'

/** The parts as a row of dots that lead to them: filled where read, marked where the reader is. */
export function PartRail({ story, before, here }: { story: StoryShard; before: ReadonlySet<string> | undefined; here: number | undefined }) {
  const { search } = useLocation()
  return (
    <nav className={styles.rail} aria-label="Parts">
      <ol>
        {story.parts.map((part, i) => {
          const read = before?.has(part.slug) === true
          return (
            <li key={part.slug}>
              <Link to={{ search, hash: partHash(i + 1) }} replace title={part.headline} className={read ? styles.read : styles.dot} {...(here === i + 1 ? { 'aria-current': 'step' as const } : {})}>
                <span aria-hidden="true">{i + 1}</span><span className="hidden">Part {i + 1}: {part.headline}{before !== undefined && (read ? ', read' : ', new to you')}</span>
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
