import { Fragment } from 'react'
import type { ArticleShard } from '../../../contract/edition'
import { pages } from '../../../contract/paths'
import { useRead } from '../../device/readingMemory'
import { useSite } from '../../edition/SiteContext'
import { ButtonLink } from '../../ui/Button'
import { Link } from '../../ui/Link'
import { shortDate } from '../../ui/formatDay'
import { plural } from '../../ui/plural'
import styles from './StorySoFar.module.css'

/** The parts of the story that an article belongs to, oldest first, and where the reader is. */
export function StorySoFar({ story, slug }: { story: NonNullable<ArticleShard['story']>; slug: string }) {
  const { timeZone } = useSite()
  const read = useRead()
  return (
    <section aria-labelledby="story-heading">
      <h2 id="story-heading">The story so far</h2>
      <ol className={styles.thread}>
        {story.parts.map((part) => {
          const here = part.slug === slug
          const seen = !here && read?.has(part.slug) === true
          return (
            <Fragment key={part.slug}>
              {part.skipped !== undefined && <li className={styles.gap}>{`${plural(part.skipped, 'part')} between`}</li>}
              <li className={here ? styles.here : seen ? styles.seen : styles.part}>
                <time dateTime={part.published.value}>{shortDate(part.published, timeZone) + (here ? ', you are here' : '')}{seen && <span className="hidden">, read</span>}</time>
                {here ? <b aria-current="page" dir="auto">{part.headline}</b> : <Link to={pages.article.href(part.slug)} dir="auto">{part.headline}</Link>}
                {part.added !== undefined && <p className={styles.added} dir="auto">{part.added}</p>}
              </li>
            </Fragment>
          )
        })}
      </ol>
      <p className={styles.unroll}><ButtonLink to={pages.story.href(story.id)}>{`Unroll all ${story.of} parts`}</ButtonLink></p>
    </section>
  )
}
