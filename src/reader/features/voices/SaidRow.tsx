import type { Piece, VoiceShard } from '../../../contract/voiceShard'
import { pages, quotationHash } from '../../../contract/paths'
import { useSite } from '../../edition/SiteContext'
import { Link } from '../../ui/Link'
import { capital } from '../../ui/capital'
import { shortDate } from '../../ui/formatDay'
import { plural } from '../../ui/plural'
import styles from './SaidRow.module.css'

type Said = VoiceShard['said'][number]

/** One quotation of a voice with its article, its source, how it is worded, and where else it was told. */
export function SaidRow({ said, tint }: { said: Said; tint: number }) {
  const { timeZone } = useSite()
  const source = [said.quotedBy === undefined ? undefined : `Quoted by ${said.quotedBy}`, said.source && `${said.source.document}, ${said.source.locator}`, said.wording === 'as reported' ? undefined : capital(said.wording)].filter(Boolean).join('. ')
  return (
    <li className={styles.said} data-tint={tint}>
      <time dateTime={said.published.value}>{shortDate(said.published, timeZone)}</time>
      <div>
        <blockquote dir="auto"><Link to={pages.article.href(said.slug) + quotationHash(said.id)}>{said.words.map((w) => `“${w}”`).join(' … ')}</Link></blockquote>
        <p dir="auto">{said.headline}</p>
        {source !== '' && <small>{source}</small>}
        {said.again.count > 0 && (
          <small className={styles.again}>
            Also quoted in {plural(said.again.count, 'other article')}: {said.again.shown.map((a, i) => <span key={a.id}>{i > 0 && ', '}<Link to={pages.article.href(a.slug) + quotationHash(a.id)}>{a.headline}</Link></span>)}
          </small>
        )}
        {said.otherwise.map((other) => (
          <details key={other.id} className={styles.otherwise}>
            <summary>Worded otherwise in “{other.headline}”</summary>
            <div className={styles.sides}>
              <p><small>{shortDate(said.published, timeZone)}, here</small><Pieces pieces={other.here} /></p>
              <p><small><Link to={pages.article.href(other.slug) + quotationHash(other.id)}>{shortDate(other.published, timeZone)}, there</Link></small><Pieces pieces={other.there} /></p>
            </div>
          </details>
        ))}
      </div>
    </li>
  )
}

/** One of two wordings; what the other does not have is marked, by weight and underline, not by colour alone. */
function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return <q className={styles.wording}>{pieces.map((p, i) => (p.own ? <strong key={i}>{p.text}</strong> : p.text))}</q>
}
