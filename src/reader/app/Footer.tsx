import { useLocation } from 'react-router-dom'
import { feedPath, pages, withBase } from '../../contract/paths'
import { useSite } from '../edition/SiteContext'
import { Link } from '../ui/Link'
import { followed } from './followed'
import styles from './Footer.module.css'

export function Footer({ missing }: { missing: boolean }) {
  const { name, tagline, url, base } = useSite()
  const { pathname } = useLocation()
  const { what, page } = followed(missing ? '/' : pathname)
  return (
    <footer className={styles.footer}>
      <p><b>{name}</b>{` ${tagline}`}</p>
      {url !== '' && <a href={withBase(base, feedPath(page, 'xml'))}>{`Follow this ${what} (feed)`}</a>}
      <Link to={pages.places.href()}>Places</Link>
      <Link to={pages.about.href()}>About this edition, sources and credits</Link>
    </footer>
  )
}
