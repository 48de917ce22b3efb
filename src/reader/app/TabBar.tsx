import { memo } from 'react'
import { Link } from '../ui/Link'
import { sections } from './sections'
import styles from './TabBar.module.css'

/** The sections at the thumb, on a phone. */
export const TabBar = memo(function TabBar({ here }: { here: string | undefined }) {
  return (
    <nav className={styles.bar} aria-label="Sections, at the foot">
      {sections.map((s) => (
        <Link key={s.name} to={s.href} {...(s.name === here ? { 'aria-current': 'page' as const } : {})}>
          {s.name}
        </Link>
      ))}
    </nav>
  )
})
