import type { Piece, VoiceShard } from '../../../contract/edition'
import { pages, quotationHash } from '../../../contract/paths'
import { useSite } from '../../edition/SiteContext'
import { Link } from '../../ui/Link'
import { capital } from '../../ui/capital'
import { FilterChips } from '../../ui/FilterChips'
import { shortDate } from '../../ui/formatDay'
import { plural } from '../../ui/plural'
import { useFilter } from '../../ui/useFilter'
import styles from './SaidList.module.css'

type Said = VoiceShard['said'][number]

/** How many quotations carry each value, in the order in which the values first appear. */
function counted(values: readonly { value: string; text: string }[]): { value: string; text: string }[] {
  const counts = new Map<string, { text: string; count: number }>()
  for (const { value, text } of values) counts.set(value, { text, count: (counts.get(value)?.count ?? 0) + 1 })
  return [...counts].map(([value, { text, count }]) => ({ value, text: `${text} ${count}` }))
}

const yearOf = (said: Said) => said.published.value.slice(0, 4)

/** Every quotation of one voice, newest first, each with its article, its source and how it is worded; on one topic or of one year if one chooses. */
export function SaidList({ voice }: { voice: VoiceShard }) {
  const [topic, setTopic] = useFilter('topic')
  const [year, setYear] = useFilter('year')
  const topics = counted(voice.said.flatMap((s) => s.topics.map((t) => ({ value: t.slug, text: capital(t.name) }))))
  const years = counted(voice.said.map((s) => ({ value: yearOf(s), text: yearOf(s) })))
  const shown = voice.said.filter((s) => (topic === '' || s.topics.some((t) => t.slug === topic)) && (year === '' || yearOf(s) === year))
  const all = { value: '', text: `All ${voice.said.length}` }
  return (
    <section aria-labelledby="said-heading">
      <h2 id="said-heading" className="hidden">Quotations</h2>
      {(topics.length > 1 || years.length > 1) && (
        <div className={`${styles.filters} scripted`}>
          {topics.length > 1 && <FilterChips label="Topic" options={[all, ...topics]} chosen={topic} choose={setTopic} />}
          {years.length > 1 && <FilterChips label="Year" options={[{ ...all, text: 'All years' }, ...years]} chosen={year} choose={setYear} />}
        </div>
      )}
      {shown.length === 0 && <p role="status">No quotation fits both. Choose all topics or all years.</p>}
      <ol>{shown.map((said) => <SaidRow key={said.id} said={said} tint={voice.tint} />)}</ol>
    </section>
  )
}

function SaidRow({ said, tint }: { said: Said; tint: number }) {
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
