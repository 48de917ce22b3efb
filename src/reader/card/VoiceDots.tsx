import type { VoiceRef } from '../../contract/edition'
import { plural } from '../ui/plural'
import styles from './VoiceDots.module.css'

const shown = 5

/** "●● 2 voices": who speaks in an article, as dots of their tints. */
export function VoiceDots({ voices }: { voices: readonly VoiceRef[] }) {
  if (voices.length === 0) return null
  return (
    <span className={styles.dots}>
      {voices.slice(0, shown).map((v) => <i key={v.id} data-tint={v.tint} />)}
      <span>{plural(voices.length, 'voice')}</span>
    </span>
  )
}
