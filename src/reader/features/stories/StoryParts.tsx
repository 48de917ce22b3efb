import { Link } from 'react-router-dom'
import type { StoryShard } from '../../../contract/edition'
import { pages } from '../../../contract/paths'
import { VoiceDots } from '../../card/VoiceDots'
import { useSite } from '../../edition/SiteContext'
import { shortDate } from '../../ui/formatDay'
import styles from './StoryParts.module.css'

/** A story's parts, oldest first, along one line of time. */
export function StoryParts({ story }: { story: StoryShard }) {
  const { timeZone } = useSite()
  return (
    <ol>
      {story.parts.map((part) => (
        <li key={part.slug} className={styles.part}>
          <p className={styles.when}>
            <time dateTime={part.published.value}>{shortDate(part.published, timeZone)}</time>
            {part.place !== undefined && <span>{part.place}</span>}
          </p>
          <div className={styles.what}>
            <h2 className={styles.headline} lang={part.language} dir="auto"><Link to={pages.article.href(part.slug)}>{part.headline}</Link></h2>
            {part.standfirst !== undefined && <p className={styles.standfirst} lang={part.language} dir="auto">{part.standfirst}</p>}
            <p className={styles.meta}><span>{part.minutes} min</span><VoiceDots voices={part.voices} /></p>
          </div>
        </li>
      ))}
    </ol>
  )
}
