import { pages } from '../../contract/paths'
import { useSite } from '../edition/SiteContext'
import { Link } from '../ui/Link'
import styles from './Footer.module.css'

export function Footer() {
  const { name, tagline } = useSite()
  return (
    <footer className={styles.footer}>
      <p><b>{name}</b> {tagline}</p>
      <Link to={pages.places.href()}>Places</Link>
      <Link to={pages.about.href()}>About this edition, sources and credits</Link>
    </footer>
  )
}
