import type { Block } from '../../contract/article'
import { pages } from '../../contract/paths'
import { isSafeUrl } from '../../contract/safeUrl'
import { useSite } from '../edition/SiteContext'
import { Link } from '../ui/Link'
import { shortDate } from '../ui/formatDay'
import { MarkedText, type Noting } from './MarkedText'
import styles from './RelatedCard.module.css'

type Props = { block: Extract<Block, { type: 'related' }>; known: ReadonlySet<string>; noted: Noting }

/** A related-story card that the post carried: a link where its article is here or its address is known, plain text where neither is. */
export function RelatedCard({ block, known, noted }: Props) {
  const { timeZone } = useSite()
  const { slug, url, headline } = block
  const line = [block.agency, block.date === undefined ? undefined : shortDate({ value: block.date }, timeZone)].filter(Boolean).join(', ')
  return (
    <div className={styles.card}>
      <small>{['Related report', line].filter(Boolean).join(': ')}</small>
      <b dir="auto">
        {slug !== undefined && known.has(slug) ? <Link to={pages.article.href(slug)}>{headline}</Link>
          : url !== undefined && isSafeUrl(url) ? <a href={url} rel="noopener noreferrer">{headline}</a>
          : headline}
      </b>
      {block.caption !== undefined && <small className={styles.caption}>Picture there: <MarkedText block={block.id} text={block.caption} marks={block.captionMarks ?? []} noted={noted} /></small>}
    </div>
  )
}
