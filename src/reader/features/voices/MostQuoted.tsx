import type { VoiceTally } from '../../../contract/edition'
import { VoiceRow } from '../../card/VoiceRow'
import { plural } from '../../ui/plural'
import styles from './MostQuoted.module.css'

/** Who is quoted most in a list of articles, or in a story. */
export function MostQuoted({ voices, heading = 'Most quoted here' }: { voices: readonly VoiceTally[]; heading?: string }) {
  if (voices.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul className={styles.list}>
        {voices.map((v) => <VoiceRow key={v.id} voice={v} line={`${plural(v.quotations, 'quotation')}, ${plural(v.articles, 'article')}`} />)}
      </ul>
    </section>
  )
}
