import type { StoryShard } from '../../../contract/edition'
import { useSite } from '../../edition/SiteContext'
import { longDate } from '../../ui/formatDay'
import styles from './StoryHead.module.css'

/** What a story is: its headline, how many parts, from when to when, how long to read. */
export function StoryHead({ story }: { story: StoryShard }) {
  const { timeZone } = useSite()
  const [first, last] = [story.parts[0], story.parts.at(-1)]
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>A story in {story.parts.length} parts</p>
      <h1 tabIndex={-1}>{story.headline}</h1>
      <p className={styles.by}>
        {first && last && <span>{longDate({ ...first.published, precision: 'day' }, timeZone)} to {longDate({ ...last.published, precision: 'day' }, timeZone)}</span>}
        <span>{story.minutes} min in all</span>
      </p>
    </header>
  )
}
