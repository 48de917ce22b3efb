import { Link } from '../../ui/Link'
import { pages, quotationHash } from '../../../contract/paths'
import type { ArticleRecord, QuotationRecord } from '../../../contract/search'
import { Avatar } from '../../card/Avatar'
import { CardMeta } from '../../card/CardMeta'
import { useSite } from '../../edition/SiteContext'
import { capital } from '../../ui/capital'
import { longDate, shortDate } from '../../ui/formatDay'
import { articlePieces, quotationPieces } from './excerpt'
import { Pieces } from './Pieces'
import type { Results } from './useSearch'
import styles from './SearchRows.module.css'

type Told<R> = { record: R; content: string; hits: number[] }

/** Results of one kind; `open` hears that one is opened. */
export function SearchRows({ results, open }: { results: Results; open: () => void }) {
  return (
    <ol onClickCapture={(event) => event.target instanceof Element && event.target.closest('a') && open()}>
      {results.kind === 'articles'
        ? results.rows.map((row) => <ArticleRow key={row.record.slug} {...row} />)
        : results.rows.map((row) => <QuotationRow key={row.record.id} {...row} />)}
    </ol>
  )
}

function ArticleRow({ record, content, hits }: Told<ArticleRecord>) {
  const { timeZone } = useSite()
  const { headline, excerpt } = articlePieces(content, hits, record.headline)
  return (
    <li className={styles.row}>
      <h3 lang={record.language} dir="auto"><Link data-result="" to={pages.article.href(record.slug)}><Pieces pieces={headline} /></Link></h3>
      <p className={styles.excerpt} lang={record.language} dir="auto"><Pieces pieces={excerpt} /></p>
      <CardMeta card={record} date={longDate(record.published, timeZone)} />
    </li>
  )
}

function QuotationRow({ record, content, hits }: Told<QuotationRecord>) {
  const { timeZone } = useSite()
  const { voice, wording } = record
  const { said, name } = quotationPieces(content, hits, record.words)
  return (
    <li className={styles.said} data-tint={voice?.tint ?? 'none'}>
      <Avatar voice={voice} />
      <div>
        <blockquote dir="auto"><Link data-result="" to={pages.article.href(record.slug) + quotationHash(record.id)}><Pieces pieces={said} /></Link></blockquote>
        <p className={styles.whose}>
          {voice ? <Link to={pages.voice.href(voice.id)}><Pieces pieces={name} /></Link> : <span>It is unclear who speaks</span>}
          <time dateTime={record.published.value}>{shortDate(record.published, timeZone)}</time>
          {wording !== 'as reported' && <span>{capital(wording)}</span>}
        </p>
        <p className={styles.from} dir="auto">{record.headline}</p>
      </div>
    </li>
  )
}
