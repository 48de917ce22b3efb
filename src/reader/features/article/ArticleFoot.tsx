import type { ArticleShard } from '../../../contract/edition'
import { pages } from '../../../contract/paths'
import { isSafeUrl } from '../../../contract/safeUrl'
import { useSite } from '../../edition/SiteContext'
import { Link } from '../../ui/Link'
import { capital } from '../../ui/capital'
import { longDate } from '../../ui/formatDay'
import { ReadMark } from './ReadMark'
import { noteId, noteRefId } from '../../card/MarkedText'
import styles from './ArticleFoot.module.css'

/** Below the text: notes with the way back, corrections, sources with their owners, previous and next part. */
export function ArticleFoot({ shard }: { shard: ArticleShard }) {
  const { article, story } = shard
  const { timeZone } = useSite()
  const here = story?.parts.findIndex((part) => part.slug === article.slug) ?? 0
  const before = story?.parts[here - 1]
  const after = story?.parts[here + 1]
  return (
    <footer className={styles.foot}>
      {article.notes.length > 0 && (
        <section aria-labelledby="notes-heading">
          <h2 id="notes-heading">Notes</h2>
          <ol className={styles.notes}>
            {article.notes.map((note) => (
              <li key={note.id} id={noteId(note.id)} tabIndex={-1}>
                <span>{note.mark}</span> {note.text} <Link to={`#${noteRefId(note.id)}`} aria-label={`Back to the text from note ${note.mark}`}>Back</Link>
              </li>
            ))}
          </ol>
        </section>
      )}
      {article.corrections.length > 0 && (
        <section aria-labelledby="corrections-heading">
          <h2 id="corrections-heading">Corrections</h2>
          <ul className={styles.lines}>{article.corrections.map((c) => <li key={c.date + c.text}><b>{longDate({ value: c.date, precision: 'day' }, timeZone)}</b> {c.text}</li>)}</ul>
        </section>
      )}
      {article.sources.length > 0 && (
        <section aria-labelledby="sources-heading">
          <h2 id="sources-heading">Sources</h2>
          <ul className={styles.lines}>
            {article.sources.map((s, i) => (
              <li key={i}>
                {s.url !== undefined && isSafeUrl(s.url) ? <a href={s.url} rel="noopener noreferrer">{s.title ?? s.name}</a> : <b>{s.title ?? s.name}</b>}
                {`${s.title !== undefined && s.title !== s.name ? `, ${s.name}` : ''} (${s.kind})`}
                {s.owner && <small>{`${s.kind === 'document' ? 'Issued' : 'Owned'} by ${s.owner.text}. ${capital(s.owner.evidence.replace(/\.$/, ''))}; as of ${s.owner.asOf}.`}</small>}
              </li>
            ))}
          </ul>
          {article.translation && <p className={styles.translation}><small>Told from a {article.translation.by === 'machine' ? 'machine' : 'human'} translation from {languageName(article.translation.from)}. Quotations whose wording is a translation are not the speakers’ exact words.</small></p>}
        </section>
      )}
      <ReadMark slug={article.slug} />
      {story && (before || after) && (
        <nav className={styles.parts} aria-label="Parts of this story">
          {before ? <Link rel="prev" to={pages.article.href(before.slug)}><small>Previous part</small>{before.headline}</Link> : <span />}
          {after ? <Link rel="next" to={pages.article.href(after.slug)}><small>Next part</small>{after.headline}</Link> : <span />}
        </nav>
      )}
    </footer>
  )
}

function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code
}
