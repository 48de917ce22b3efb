import type { StoryShard } from '../../../contract/storyShard'
import { pages } from '../../../contract/paths'
import { Link } from '../../ui/Link'
import styles from './SaidAgain.module.css'

const list = (parts: readonly number[]) => `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`

/** Quotations that several parts carry: in the same words, or worded otherwise, which the voice's page compares. */
export function SaidAgain({ again }: { again: StoryShard['again'] }) {
  if (again.length === 0) return null
  return (
    <section aria-labelledby="said-again">
      <h2 id="said-again">Said again</h2>
      <ul className={styles.list}>
        {again.map((a) => (
          <li key={a.words}>
            <q data-tint={a.voice.tint} className={styles.words}>{a.words}</q>
            <small>{a.voice.name}, in parts {list(a.parts)}{a.otherwise && ', worded differently. '}{a.otherwise && <Link to={pages.voice.href(a.voice.id)}>Compare</Link>}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
