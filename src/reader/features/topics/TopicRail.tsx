import { files } from '../../edition/files'
import { Loaded } from '../../edition/Loaded'
import { Skeleton } from '../../ui/Skeleton'
import { TopicTree } from './TopicTree'
import styles from './TopicTree.module.css'

/** The topic tree beside a list; on a phone a row of chips above it. */
export function TopicRail({ current }: { current?: string }) {
  return (
    <nav className={styles.rail} aria-labelledby="topics-heading">
      <h2 id="topics-heading" className={styles.heading}>Topics</h2>
      <Loaded file={files.topics()} loading={<Skeleton lines={6} label="Loading topics" />}>
        {(topics) => <TopicTree topics={topics} {...(current === undefined ? {} : { current })} />}
      </Loaded>
    </nav>
  )
}
