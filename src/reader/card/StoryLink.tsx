import type { StoryLine } from '../../contract/edition'
import { pages } from '../../contract/paths'
import { useRead } from '../device/readingMemory'
import { Link } from '../ui/Link'
import { plural } from '../ui/plural'
import { newParts } from './newParts'
import styles from './StoryLink.module.css'

/** A story in a narrow list: headline, how many parts, how many of them are new to the reader, or since when it runs. */
export function StoryLink({ story }: { story: StoryLine }) {
  const read = useRead()
  const since = story.first.value.slice(0, 4)
  return (
    <li className={styles.story}>
      <Link to={pages.story.href(story.id)}>{story.headline}</Link>
      <small>{[plural(story.count, 'part'), newParts(story, read) ?? `since ${since}`].join(', ')}</small>
    </li>
  )
}
