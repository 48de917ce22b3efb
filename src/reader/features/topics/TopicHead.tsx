import type { TopicNode } from '../../../contract/edition'
import { TopicChips } from '../../card/TopicChips'
import styles from './TopicHead.module.css'

/** A topic's name, what IPTC means by it, and the topics below it. */
export function TopicHead({ title, definition, below }: { title: string; definition: string | undefined; below: readonly TopicNode[] }) {
  return (
    <header className={styles.head}>
      <h1 tabIndex={-1}>{title}</h1>
      {definition !== undefined && <p>{definition}</p>}
      {below.length > 0 && <div className={styles.below}><TopicChips topics={below} label="Topics below" /></div>}
    </header>
  )
}
