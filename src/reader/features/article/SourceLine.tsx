import type { Source } from '../../../contract/article'
import styles from './SourceLine.module.css'

/** Whose report an article was written from, and who owns that source: the one thing that readers should know before they read. */
export function SourceLine({ sources }: { sources: readonly Source[] }) {
  const source = sources[0]
  if (!source) return null
  const record = source.kind === 'document' || source.kind === 'archive'
  return (
    <span className={styles.source}>
      {record ? 'Told from the record: ' : 'Written from a report of '}
      <b>{record ? (source.title ?? source.name) : source.name}</b>
      {source.owner && `, ${record ? 'issued' : 'owned'} by ${source.owner.text}`}
    </span>
  )
}
