import { OtherWays } from './OtherWays'
import styles from './NoSearch.module.css'

/** Why there is no search here, and the ways that lead to the same articles. */
export function NoSearch({ reason }: { reason: string }) {
  return (
    <div className={styles.none}>
      <p>{reason}</p>
      <OtherWays />
    </div>
  )
}
