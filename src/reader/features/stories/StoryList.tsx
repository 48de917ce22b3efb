import { Link } from 'react-router-dom'
import type { StoryLine } from '../../../contract/edition'
import { pages } from '../../../contract/paths'
import { VoiceDots } from '../../card/VoiceDots'
import { useSite } from '../../edition/SiteContext'
import { monthOf } from '../../ui/formatDay'
import { plural } from '../../ui/plural'
import styles from './StoryList.module.css'

function span(story: StoryLine, timeZone: string): string {
  const first = story.parts[0]
  const last = story.parts.at(-1)
  if (!first || !last) return ''
  const [from, to] = [monthOf(first.published, timeZone), monthOf(last.published, timeZone)]
  return from === to ? from : `${from} to ${to}`
}

/** Every story: its span, its voices, and its parts as a row of dots that can be pressed. */
export function StoryList({ stories }: { stories: readonly StoryLine[] }) {
  const { timeZone } = useSite()
  if (stories.length === 0) return <p>This edition has no story in parts yet.</p>
  return (
    <ul>
      {stories.map((story) => (
        <li key={story.id} className={styles.story}>
          <div>
            <h2 className={styles.headline}><Link to={pages.story.href(story.id)}>{story.headline}</Link></h2>
            <p className={styles.span}>{span(story, timeZone)}</p>
            <p className={styles.meta}><VoiceDots voices={story.voices} /><span>{plural(story.parts.length, 'part')}</span></p>
          </div>
          <ol className={styles.dots} aria-label={`Parts of ${story.headline}`}>
            {story.parts.map((part, i) => (
              <li key={part.slug}><Link to={pages.article.href(part.slug)} title={part.headline}><span className="hidden">Part {i + 1}: {part.headline}</span></Link></li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  )
}
