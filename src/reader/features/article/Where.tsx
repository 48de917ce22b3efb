import type { ArticleShard } from '../../../contract/edition'
import { pages } from '../../../contract/paths'
import { PlaceMap } from '../../card/PlaceMap'
import { Link } from '../../ui/Link'
import { countryName } from '../../ui/countryName'
import styles from './Where.module.css'

/** Where an article's events happened: a small map, and the places as text. */
export function Where({ where: { map, places } }: { where: NonNullable<ArticleShard['where']> }) {
  return (
    <section aria-labelledby="where-heading">
      <h2 id="where-heading">Where</h2>
      <PlaceMap map={map} />
      <ul className={styles.places}>
        {places.map((p) => <li key={p.slug}><Link to={pages.place.href(p.slug)}>{p.name}</Link>{`, ${countryName(p.country)}`}</li>)}
      </ul>
    </section>
  )
}
