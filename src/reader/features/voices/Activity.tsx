import type { VoiceShard } from '../../../contract/voiceShard'
import { monthOf } from '../../ui/formatDay'
import { plural } from '../../ui/plural'
import styles from './Activity.module.css'

const height = 48
const slot = 12

/** Quotations by month (or by year, for a long time) as bars; the same in words for those who cannot see them. */
export function Activity({ voice, timeZone }: { voice: Pick<VoiceShard, 'activity' | 'tint'>; timeZone: string }) {
  const { unit, bars } = voice.activity
  const [first, last] = [bars[0], bars.at(-1)]
  if (!first || !last || bars.length < 2) return null
  const most = Math.max(...bars.map((b) => b.count))
  const label = (from: string) => (unit === 'year' ? from : monthOf({ value: `${from}-01` }, timeZone))
  const words = bars.filter((b) => b.count > 0).map((b) => `${label(b.from)}: ${plural(b.count, 'quotation')}`).join('; ')
  return (
    <section>
      <h2>Quotations by {unit}</h2>
      <svg className={styles.chart} viewBox={`0 0 ${bars.length * slot} ${height + 1}`} preserveAspectRatio="none" role="img" aria-label={words} data-tint={voice.tint}>
        {bars.map((b, i) => <rect key={b.from} x={i * slot + 1} width={slot - 2} y={height - (b.count / most) * height} height={(b.count / most) * height} />)}
        <path d={`M0 ${height + 0.5}H${bars.length * slot}`} />
      </svg>
      <small>{label(first.from)} to {label(last.from)}</small>
    </section>
  )
}
