import type { VoiceRef } from '../../contract/edition'
import styles from './Avatar.module.css'

/** The initials of a voice on its tint. The name stands beside it, so it is hidden from screen readers. */
export function Avatar({ voice, size = 'small' }: { voice: Pick<VoiceRef, 'initials' | 'tint'> | null; size?: 'small' | 'large' }) {
  return (
    <span className={size === 'large' ? styles.large : styles.avatar} data-tint={voice?.tint ?? 'none'} aria-hidden="true">
      {voice?.initials ?? '?'}
    </span>
  )
}
