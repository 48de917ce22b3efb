import type { Places } from '../../../contract/edition'
import { pages } from '../../../contract/paths'
import { PlaceMap } from '../../card/PlaceMap'
import { Link } from '../../ui/Link'
import { countryName } from '../../ui/countryName'
import { plural } from '../../ui/plural'
import styles from './PlaceIndex.module.css'

function byCountry(places: Places['places']): [country: string, places: Places['places']][] {
  const found = new Map<string, Places['places']>()
  for (const place of places) found.set(countryName(place.country), [...(found.get(countryName(place.country)) ?? []), place])
  return [...found].sort(([a], [b]) => a.localeCompare(b))
}

/** The world with a dot for each place, and the same as a list by country. */
export function PlaceIndex({ places: { map, places } }: { places: Places }) {
  if (places.length === 0) return <p>No article of this edition names a place yet.</p>
  const countries = byCountry(places)
  return (
    <>
      <div className={styles.map}><PlaceMap map={map} label={`Map of the world with ${plural(places.length, 'place')}, listed below`} /></div>
      <div className={styles.countries}>
        {countries.map(([country, there]) => (
          <section key={country} aria-label={country}>
            <h2>{country}</h2>
            <ul>
              {there.toSorted((a, b) => a.name.localeCompare(b.name)).map((p) => (
                <li key={p.slug}><Link className={styles.place} to={pages.place.href(p.slug)}>{p.name}<small>{p.count}<span className="hidden"> {p.count === 1 ? 'article' : 'articles'}</span></small></Link></li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
