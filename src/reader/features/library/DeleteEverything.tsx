import { useEffect, useId, useRef, useState } from 'react'
import { deleteEverything } from '../../device/deleteEverything'
import { Button } from '../../ui/Button'
import styles from './DeleteEverything.module.css'

/** Asks first and says what goes; the list says in words what device/deleteEverything.ts does. */
export function DeleteEverything({ done }: { done: () => void }) {
  const [asking, setAsking] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const title = useId()
  useEffect(() => {
    if (asking) box.current?.focus()
  }, [asking])
  const leave = () => {
    setAsking(false)
    opener.current?.focus()
  }
  const go = async () => {
    await deleteEverything()
    leave()
    done()
  }
  return (
    <section className={styles.section}>
      <Button ref={opener} aria-expanded={asking} onClick={() => setAsking(!asking)}>Delete everything</Button>
      {asking && (
        <div ref={box} role="group" aria-labelledby={title} tabIndex={-1} className={styles.box}>
          <p id={title}><b>Delete all that this device knows about your reading?</b></p>
          <ul className={styles.list}>
            <li>all articles and stories that you saved</li>
            <li>which articles you have read, and how far</li>
            <li>pages kept as you opened them</li>
            <li>what you searched for</li>
          </ul>
          <p>Your settings stay, and so does the app itself. Nothing of this was ever sent anywhere. It cannot be undone.</p>
          <p className={styles.ways}><Button strong onClick={() => void go()}>Delete all of it</Button> <Button onClick={leave}>Keep it</Button></p>
        </div>
      )}
    </section>
  )
}
