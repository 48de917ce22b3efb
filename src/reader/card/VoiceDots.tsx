import type { VoiceRef } from '../../contract/edition'
import { plural } from '../ui/plural'
import styles from './VoiceDots.module.css'

const shown = 5

/** "●● 2 voices": who speaks in an article, as dots of their tints. `of` counts them all where `voices` are only some. */
export function VoiceDots({ voices, of = voices.length }: { voices: readonly VoiceRef[]; of?: number }) {
  if (voices.length === 0) return null
  return (
    <span className={styles.dots}>
      {voices.slice(0, shown).map((v) => <i key={v.id} data-tint={v.tint} />)}
      <span>{plural(of, 'voice')}</span>
    </span>
  )
}
