import { Link } from '../../ui/Link'
import styles from './Pager.module.css'

/** Newer and older pages of a list, or those before and after, as plain addresses. Nothing where there is one page only. */
export function Pager({ page, of, href, words = ['Newer', 'Older'] }: { page: number; of: number; href: (page: number) => string; words?: readonly [before: string, after: string] }) {
  if (of < 2) return null
  return (
    <nav className={styles.pager} aria-label="Pages">
      {page > 1 ? <Link rel="prev" to={href(page - 1)}>{words[0]}</Link> : <span />}
      <span>Page {page} of {of}</span>
      {page < of ? <Link rel="next" to={href(page + 1)}>{words[1]}</Link> : <span />}
    </nav>
  )
}
