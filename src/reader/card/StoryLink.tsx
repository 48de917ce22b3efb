import { Link } from 'react-router-dom'
import type { StoryLine } from '../../contract/edition'
import { pages } from '../../contract/paths'
import { plural } from '../ui/plural'
import styles from './StoryLink.module.css'

/** A story in a narrow list: headline, how many parts, since when. */
export function StoryLink({ story }: { story: StoryLine }) {
  const since = story.parts[0]?.published.value.slice(0, 4)
  return (
    <li className={styles.story}>
      <Link to={pages.story.href(story.id)}>{story.headline}</Link>
      <small>{plural(story.parts.length, 'part')}{since !== undefined && `, since ${since}`}</small>
    </li>
  )
}
