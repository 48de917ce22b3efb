import { Link } from '../../ui/Link'
import { pages } from '../../../contract/paths'
import { sizeOf, type SavedItem } from '../../device/library'
import { useSite } from '../../edition/SiteContext'
import { Button } from '../../ui/Button'
import { formatBytes } from '../../ui/formatBytes'
import { longDate } from '../../ui/formatDay'
import styles from './SavedRow.module.css'

export function SavedRow({ item, remove }: { item: SavedItem; remove: () => void }) {
  const { timeZone } = useSite()
  const parts = item.files.filter((f) => f.key.startsWith('article/')).length
  return (
    <li className={styles.row}>
      <div>
        <h2 className={styles.headline} lang={item.language} dir="auto"><Link to={item.kind === 'story' ? pages.story.href(item.id) : pages.article.href(item.id)}>{item.headline}</Link></h2>
        <p className={styles.meta}>
          <span>{item.kind === 'story' ? `Story in ${parts} parts` : 'Article'}</span>
          <span>{formatBytes(sizeOf([item]))}</span>
          <span>saved {longDate({ value: item.since, precision: 'day' }, timeZone)}</span>
        </p>
      </div>
      <Button aria-label={`Remove ${item.headline}`} onClick={remove}>Remove</Button>
    </li>
  )
}
