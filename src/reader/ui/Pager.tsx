import type { ReactNode } from 'react'
import { Link } from './Link'
import styles from './Pager.module.css'

type Props = { page: number; of: number; href: (page: number) => string; /** what the pages before and after hold */ labels?: readonly [before: string, after: string]; /** where one is, if there is more to say than the page's number */ children?: ReactNode }

/** Pages before and after this one of a list, as plain addresses. Nothing where there is one page only. */
export function Pager({ page, of, href, labels: [before, after] = ['Newer', 'Older'], children = <>Page {page} of {of}</> }: Props) {
  if (of < 2) return null
  return (
    <nav className={styles.pager} aria-label="Pages">
      {page > 1 ? <Link rel="prev" to={href(page - 1)}>{before}</Link> : <span />}
      <span>{children}</span>
      {page < of ? <Link rel="next" to={href(page + 1)}>{after}</Link> : <span />}
    </nav>
  )
}
