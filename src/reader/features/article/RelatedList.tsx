import type { Related } from '../../../contract/edition'
import { pages } from '../../../contract/paths'
import { Link } from '../../ui/Link'
import styles from './RelatedList.module.css'

/** The reason in words: only what the data proves. */
export function reasonWords(reason: Related['reason']): string {
  switch (reason.kind) {
    case 'speakerAndTopic': return `Also quotes ${reason.speaker}, on ${reason.topic}`
    case 'speaker': return `Also quotes ${reason.speaker}`
    case 'placeAndWeek': return `Also in ${reason.place}, the same week`
    case 'about': return `Also about ${reason.name}`
    case 'topic': return `Also about ${reason.topic}`
  }
}

/** Articles outside this story, each with why it is here. Nothing where there is no reason. */
export function RelatedList({ related }: { related: readonly Related[] }) {
  if (related.length === 0) return null
  return (
    <section aria-labelledby="related-heading">
      <h2 id="related-heading">Related</h2>
      <ul>
        {related.map((r) => (
          <li key={r.slug} className={styles.item}>
            <Link to={pages.article.href(r.slug)}><small>{reasonWords(r.reason)}</small><b dir="auto">{r.headline}</b></Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
