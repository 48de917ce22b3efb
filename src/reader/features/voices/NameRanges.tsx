import type { NamesFromTo } from '../../../contract/edition'
import { letterName } from '../../../contract/nameOrder'
import { pages } from '../../../contract/paths'
import { Link } from '../../ui/Link'
import { namesRange } from './namesRange'
import styles from './NameRanges.module.css'

/** "Maas to Mason, Mason to Meyer": the pages of a letter that has several, by their first and last names. */
export function NameRanges({ letter, page, ranges }: { letter: string; page: number; ranges: readonly NamesFromTo[] }) {
  if (ranges.length < 2) return null
  return (
    <nav className={styles.ranges} aria-label={`Names under ${letterName(letter)}`}>
      {ranges.map((range, i) => <Link key={range.from} to={pages.voicesUnderPage.href(letter, i + 1)} {...(i + 1 === page ? { 'aria-current': 'page' as const } : {})}>{namesRange(range)}</Link>)}
    </nav>
  )
}
