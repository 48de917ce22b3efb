import type { NamesFromTo } from '../../../contract/edition'
import { letterName } from '../../../contract/nameOrder'
import { pages } from '../../../contract/paths'
import { useSite } from '../../edition/SiteContext'
import { Link } from '../../ui/Link'
import styles from './Elsewhere.module.css'
import { namesRange, pagesWith } from './namesRange'

type Props = { find: string; letters: readonly { letter: string; pages: readonly NamesFromTo[] }[]; here?: { letter: string; page: number } }

/** Where else a typed name may stand: only the voices of one page are looked through, so it leads to the pages of its letter and to the search. */
export function Elsewhere({ find, letters, here }: Props) {
  const { search } = useSite()
  const typed = find.trim().replace(/["“”„]/g, '')
  if (typed === '') return null
  const found = pagesWith(typed, letters).filter((p) => p.letter !== here?.letter || p.page !== here.page)
  const asked = `?${new URLSearchParams({ find: typed }).toString()}`
  return (
    <div className={styles.elsewhere}>
      <p>Only this page was looked through.{search === true || found.length > 0 ? ' Look also:' : ' The others stand under their letters.'}</p>
      <ul>
        {found.map(({ letter, page, names }) => <li key={`${letter}/${page}`}><Link to={pages.voicesUnderPage.href(letter, page) + asked}>Under {letterName(letter)}{names && `, ${namesRange(names)}`}</Link></li>)}
        {search === true && <li><Link to={pages.search.href(`voice:${/\s/.test(typed) ? `"${typed}"` : typed}`)}>In the search, for a surname or a whole name “{typed}”</Link></li>}
      </ul>
    </div>
  )
}
