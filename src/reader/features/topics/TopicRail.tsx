import { useEffect, useRef } from 'react'
import { files } from '../../edition/files'
import { Loaded } from '../../edition/Loaded'
import { Once } from '../../ui/Once'
import { Skeleton } from '../../ui/Skeleton'
import { TopicTree } from './TopicTree'
import styles from './TopicTree.module.css'

/** The topic tree beside a list; on a phone a row of chips above it, scrolled so that the current one is seen. */
export function TopicRail({ current }: { current?: string }) {
  const rail = useRef<HTMLElement>(null)
  useEffect(() => {
    if (current === undefined) return
    const chip = rail.current?.querySelector<HTMLElement>('[aria-current]')
    const row = rail.current?.querySelector('ul')
    if (chip && row) row.scrollLeft = chip.offsetLeft - (row.clientWidth - chip.offsetWidth) / 2
  }, [current])
  return (
    <nav ref={rail} className={styles.rail} aria-labelledby="topics-heading">
      <h2 id="topics-heading" className={styles.heading}>Topics</h2>
      <Loaded file={files.topics()} loading={<Skeleton lines={6} label="Loading topics" />}>
        {(topics) => <Once of={topics} as={`below ${current}`}><TopicTree topics={topics} {...(current === undefined ? {} : { current })} /></Once>}
      </Loaded>
    </nav>
  )
}
