import styles from './TopicHead.module.css'

/** A topic's name and what IPTC means by it. */
export function TopicHead({ title, definition }: { title: string; definition?: string }) {
  return (
    <header className={styles.head}>
      <h1 tabIndex={-1}>{title}</h1>
      {definition !== undefined && <p>{definition}</p>}
    </header>
  )
}
