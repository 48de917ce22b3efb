import type { ReactNode } from 'react'
import { Button } from './Button'
import styles from './Notice.module.css'

/** A line above the foot of the screen that is read out politely and takes nothing away from the page. Drawn empty, it is ready to be heard. */
export function Notice({ children, dismiss }: { children: ReactNode; dismiss: () => void }) {
  const shown = children !== undefined && children !== null && children !== false
  return (
    <div role="status">
      {shown && <div className={styles.notice}>{children}<Button onClick={dismiss}>Dismiss</Button></div>}
    </div>
  )
}
