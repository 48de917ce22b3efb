import { memo } from 'react'
import { pages } from '../../contract/paths'
import { useSite } from '../edition/SiteContext'
import { SettingsMenu } from '../features/settings/SettingsMenu'
import { Link } from '../ui/Link'
import { SearchControl } from './SearchControl'
import { sections } from './sections'
import styles from './Masthead.module.css'

/** The name of the edition, the ways to its parts, and the settings. Not drawn anew from page to page. */
export const Masthead = memo(function Masthead({ here }: { here: string | undefined }) {
  const { name, search } = useSite()
  return (
    <header className={styles.mast}>
      <div className={styles.inner}>
        <Link className={styles.brand} to={pages.latest.href()}>
          {name}
        </Link>
        <nav className={styles.nav} aria-label="Sections">
          {sections.map((s) => <Link key={s.name} to={s.href} {...(s.name === here ? { 'aria-current': 'page' as const } : {})}>{s.name}</Link>)}
        </nav>
        {search === true && <SearchControl />}
        <SettingsMenu />
      </div>
    </header>
  )
})
