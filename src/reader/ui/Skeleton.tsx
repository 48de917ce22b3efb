import styles from './Skeleton.module.css'

/** Grey lines that stand for text on its way. Appears only when the wait is long enough to notice. */
export function Skeleton({ lines = 6, label }: { lines?: number; label: string }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className="hidden">{label}</span>
      {Array.from({ length: lines }, (_, i) => (
        <svg key={i} width="100%" height={i === 0 ? 34 : 16} aria-hidden="true">
          <rect width={i === 0 ? '70%' : i % 3 === 2 ? '82%' : '100%'} height="100%" rx="4" />
        </svg>
      ))}
    </div>
  )
}
