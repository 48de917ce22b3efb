import { Link } from 'react-router-dom'
import type { VoiceShard } from '../../../contract/edition'
import { pages, quotationHash } from '../../../contract/paths'
import { useSite } from '../../edition/SiteContext'
import { capital } from '../../ui/capital'
import { shortDate } from '../../ui/formatDay'
import styles from './SaidList.module.css'

/** Every quotation of one voice, newest first, each with its article, its source and how it is worded. */
export function SaidList({ voice }: { voice: VoiceShard }) {
  const { timeZone } = useSite()
  return (
    <section aria-labelledby="said-heading">
      <h2 id="said-heading" className="hidden">Quotations</h2>
      <ol>
        {voice.said.map((said) => (
          <li key={said.id} className={styles.said} data-tint={voice.tint}>
            <time dateTime={said.published.value}>{shortDate(said.published, timeZone)}</time>
            <div>
              <blockquote><Link to={pages.article.href(said.slug) + quotationHash(said.id)}>{said.words.map((w) => `“${w}”`).join(' … ')}</Link></blockquote>
              <p>{said.headline}</p>
              <small>{[said.source && `${said.source.document}, ${said.source.locator}`, said.wording === 'as reported' ? undefined : capital(said.wording)].filter(Boolean).join('. ')}</small>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
