import { Link } from 'react-router-dom'
import type { ArticleShard } from '../../../contract/edition'
import { pages } from '../../../contract/paths'
import { useSite } from '../../edition/SiteContext'
import { ButtonLink } from '../../ui/Button'
import { shortDate } from '../../ui/formatDay'
import styles from './StorySoFar.module.css'

/** The parts of the story that an article belongs to, oldest first, and where the reader is. */
export function StorySoFar({ story, slug }: { story: NonNullable<ArticleShard['story']>; slug: string }) {
  const { timeZone } = useSite()
  return (
    <section aria-labelledby="story-heading">
      <h2 id="story-heading">The story so far</h2>
      <ol className={styles.thread}>
        {story.parts.map((part) => {
          const here = part.slug === slug
          return (
            <li key={part.slug} className={here ? styles.here : styles.part}>
              <time dateTime={part.published.value}>{shortDate(part.published, timeZone)}{here && ', you are here'}</time>
              {here ? <span aria-current="page" dir="auto">{part.headline}</span> : <Link to={pages.article.href(part.slug)} dir="auto">{part.headline}</Link>}
            </li>
          )
        })}
      </ol>
      <p className={styles.unroll}><ButtonLink to={pages.story.href(story.id)}>All {story.of} parts</ButtonLink></p>
    </section>
  )
}
