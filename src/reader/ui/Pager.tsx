import { Link } from './Link'
import styles from './Pager.module.css'

/** Newer and older pages of a list, as plain addresses. Nothing where there is one page only. */
export function Pager({ page, of, href }: { page: number; of: number; href: (page: number) => string }) {
  if (of < 2) return null
  return (
    <nav className={styles.pager} aria-label="Pages">
      {page > 1 ? <Link rel="prev" to={href(page - 1)}>Newer</Link> : <span />}
      <span>Page {page} of {of}</span>
      {page < of ? <Link rel="next" to={href(page + 1)}>Older</Link> : <span />}
    </nav>
  )
}
