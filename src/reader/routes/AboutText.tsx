import type { About } from '../../contract/edition'
import { feedPath, opmlPath, pages, withBase } from '../../contract/paths'
import { isSafeUrl } from '../../contract/safeUrl'
import { useSite } from '../edition/SiteContext'
import { plural } from '../ui/plural'
import styles from './AboutText.module.css'

/** The publisher's words about the edition, its figures, and the credits. */
export function AboutText({ about, email }: { about: About; email?: string }) {
  const { quotations } = about
  const { url, base } = useSite()
  const at = (path: string) => withBase(base, path)
  return (
    <div className={styles.text}>
      {about.paragraphs.map((p, i) => (
        <section key={i}>
          {p.heading !== undefined && <h2>{p.heading}</h2>}
          <p>{p.text}</p>
        </section>
      ))}
      <section>
        <h2>This edition in figures</h2>
        <p>{plural(about.articles, 'article')}, {plural(about.stories, 'story', 'stories')} in parts, {plural(about.voices, 'voice')}. Of {plural(quotations.all, 'quotation')}, {quotations.sure} {quotations.sure === 1 ? 'is' : 'are'} tied to a sure speaker; the others are shown as unclear.</p>
      </section>
      {url !== '' && (
        <section>
          <h2>Follow</h2>
          <p>A feed reader can follow <a href={at(feedPath(pages.latest.href(), 'xml'))}>everything that is new</a>, or one topic, voice or story: its page has the feed at its foot. <a href={at(opmlPath)}>All feeds in one list (OPML)</a>.</p>
        </section>
      )}
      {email !== undefined && <section><h2>Found an error?</h2><p>Write to <a href={`mailto:${email}`}>{email}</a>.</p></section>}
      {about.credits.length > 0 && (
        <section>
          <h2>Credits and licences</h2>
          <ul>
            {about.credits.map((c) => (
              <li key={c.what}>{c.url !== undefined && isSafeUrl(c.url) ? <a href={c.url} rel="noopener noreferrer">{c.what}</a> : c.what}: {c.whose}. {c.licence}.</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
