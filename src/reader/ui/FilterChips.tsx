import styles from './FilterChips.module.css'

type Props = { label: string; options: readonly { value: string; text: string }[]; chosen: string; choose: (value: string) => void }

/** A row of choices of which one holds. */
export function FilterChips({ label, options, chosen, choose }: Props) {
  return (
    <div className={styles.row} role="group" aria-label={label}>
      {options.map((o) => (
        <button key={o.value} type="button" className={o.value === chosen ? styles.on : styles.chip} aria-pressed={o.value === chosen} onClick={() => choose(o.value)}>{o.text}</button>
      ))}
    </div>
  )
}
