import type { Piece } from './excerpt'
import styles from './Pieces.module.css'

/** A text with what the search found in it, marked by weight and underline rather than by colour. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, hit }, i) => (hit ? <mark key={i} className={styles.hit}>{text}</mark> : text))
}
