import type { PlaceMap as Shapes } from '../../contract/edition'
import styles from './PlaceMap.module.css'

/** A map drawn at the build: land, borders as they run in fact, a dot for each place with its name where there is room. The places stand beside it as text. */
export function PlaceMap({ map: { width, height, land, borders, dots }, label }: { map: Shapes; label?: string }) {
  const unit = Math.sqrt(width / 320)
  return (
    <svg className={styles.map} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label ?? `Map: ${dots.map((d) => d.name).filter(Boolean).join(', ')}`}>
      <path className={styles.land} d={land} />
      <path className={styles.borders} d={borders} />
      {dots.map((d, i) => (
        <g key={i}>
          <circle className={styles.halo} cx={d.x} cy={d.y} r={7 * unit} />
          <circle className={styles.dot} cx={d.x} cy={d.y} r={3.5 * unit} />
          {d.name !== '' && <text className={styles.name} x={d.x + (d.anchor === 'start' ? 9 : -9)} y={d.y + 4} textAnchor={d.anchor}>{d.name}</text>}
        </g>
      ))}
    </svg>
  )
}
