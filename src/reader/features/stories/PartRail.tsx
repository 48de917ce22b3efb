import { useEffect, useRef } from 'react'
import type { StoryShard } from '../../../contract/storyShard'
import { partHash } from '../../../contract/paths'
import { Link } from '../../ui/Link'
import styles from './PartRail.module.css'

/** The parts of this page as a row of dots that lead to them: filled where read, marked where the reader is. */
export function PartRail({ story, before, here, search }: { story: StoryShard; before: ReadonlySet<string> | undefined; here: number | undefined; search: string }) {
  const rail = useRef<HTMLElement>(null)
  // On a narrow screen the dots are one row, of which a part is seen: the one where the reader is stays among them.
  useEffect(() => {
    const row = rail.current
    const dot = here === undefined ? undefined : row?.querySelector(`[href$="${partHash(here)}"]`)
    if (row && dot && row.scrollWidth > row.clientWidth) row.scrollLeft += dot.getBoundingClientRect().left - row.getBoundingClientRect().left - row.clientWidth / 2
  }, [here])
  return (
    <nav ref={rail} className={styles.rail} aria-label="Parts">
      <ol>
        {story.parts.map((part, i) => {
          const number = story.from + i
          const read = before?.has(part.slug) === true
          return (
            <li key={part.slug}>
              <Link to={{ search, hash: partHash(number) }} replace title={part.headline} className={read ? styles.read : styles.dot} {...(here === number ? { 'aria-current': 'step' as const } : {})}>
                <span aria-hidden="true">{number}</span><span className="hidden">Part {number}: {part.headline}{before !== undefined && (read ? ', read' : ', new to you')}</span>
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
