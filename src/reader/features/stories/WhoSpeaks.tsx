import type { StoryShard } from '../../../contract/storyShard'
import { pages, partHash } from '../../../contract/paths'
import { Link } from '../../ui/Link'
import { plural } from '../../ui/plural'
import styles from './WhoSpeaks.module.css'

const largest = 10
const cell = 22
/** Area, not width, says how often. */
const radius = (count: number, most: number) => Math.max(2.5, largest * Math.sqrt(count / most))

/** Who speaks in which part of this page: a row for each voice, a column for each part, dots by how often. */
export function WhoSpeaks({ story, search }: { story: StoryShard; search: string }) {
  if (story.voices.length === 0) return null
  const most = Math.max(...story.voices.flatMap((v) => v.parts))
  return (
    <section aria-labelledby="who-speaks">
      <h2 id="who-speaks">Who speaks, part by part</h2>
      <div className={styles.scroll}>
        <table className={styles.grid}>
          <thead>
            <tr><th scope="col"><span className="hidden">Voice</span></th>{story.parts.map((p, i) => <th key={p.slug} scope="col"><Link to={{ search, hash: partHash(story.from + i) }} replace title={p.headline}><span className="hidden">Part </span>{story.from + i}</Link></th>)}</tr>
          </thead>
          <tbody>
            {story.voices.map((v) => (
              <tr key={v.id}>
                <th scope="row"><Link to={pages.voice.href(v.id)}>{v.name}</Link></th>
                {v.parts.map((count, i) => (
                  <td key={i}>
                    {count > 0 && <svg width={cell} height={cell} viewBox={`0 0 ${cell} ${cell}`} data-tint={v.tint} role="img" aria-label={plural(count, 'quotation')}><circle cx={cell / 2} cy={cell / 2} r={radius(count, most)} /></svg>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
