import type { ArticleVoice } from '../../../contract/edition'
import styles from './ShareBar.module.css'

/**
 * How much of the text each voice speaks. An SVG, since the policy allows no style attributes. A press on a share steps through
 * its voice's quotations; the keyboard has a button for that beside each voice's name.
 */
export function ShareBar({ voices, step }: { voices: readonly ArticleVoice[]; step: (voice: ArticleVoice) => void }) {
  const width = (v: ArticleVoice) => Math.max(v.share, 1)
  const bars = voices.filter((v) => v.share > 0).map((voice, i, all) => ({ voice, x: Number(all.slice(0, i).reduce((sum, v) => sum + width(v), 0).toFixed(1)), width: width(voice) }))
  return (
    <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" data-tint="0">
      {bars.map((b) => <rect key={b.voice.id} x={b.x} width={b.width} data-tint={b.voice.tint} onClick={() => step(b.voice)} />)}
    </svg>
  )
}
