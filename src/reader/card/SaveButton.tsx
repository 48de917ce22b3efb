import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { Link } from '../ui/Link'
import { pages } from '../../contract/paths'
import { saved } from '../device/saved'
import { canReadOffline } from '../device/worker'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { useHydrated } from '../ui/useHydrated'
import type { Keeping } from './keepItem'
import styles from './SaveButton.module.css'

const whatIsSaved = <Link to={pages.saved.href()}>What is saved</Link>
const notSaved = {
  full: <>There is no room left on this device, so this was not saved. What you saved before is still here. {whatIsSaved}</>,
  unable: 'This browser keeps nothing here to read without a connection; a private window may be the reason.',
  lost: 'Not all of it came through, so nothing was saved. Try again when you are connected.',
}

/**
 * Saves an article or a story whole on this device, or removes it again. Where the browser cannot read without a connection it is not
 * seen, but keeps its place, so that nothing moves.
 */
export function SaveButton({ item, files }: Keeping) {
  const client = useQueryClient()
  const pressed = saved.use()?.has(item.key) === true
  const hydrated = useHydrated()
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState<ReactNode>(undefined)

  useEffect(() => {
    if (pressed) void import('./keepItem').then(({ refreshItem }) => refreshItem(client, { item, files })).catch(() => undefined)
    // oxlint-disable-next-line react/exhaustive-deps -- once for each saved page that is opened: `item` and `files` are made anew on every drawing
  }, [client, pressed, item.key])

  const act = async (work: () => Promise<ReactNode>) => {
    if (busy) return
    setBusy(true)
    setMessage(await work().catch(() => notSaved.lost))
    setBusy(false)
  }
  const save = async () => {
    const { keepItem } = await import('./keepItem')
    const why = await keepItem(client, { item, files })
    return why === undefined ? <>Saved for offline. {whatIsSaved}</> : notSaved[why]
  }
  const remove = async () => {
    const { removeItem } = await import('../device/library')
    const undo = await removeItem(item.key)
    return <>No longer saved. <Button onClick={() => void act(async () => { const why = await undo(); return why && notSaved[why] })}>Undo</Button></>
  }
  return (
    <span className="scripted">
      <button type="button" className={styles.save} aria-pressed={pressed} aria-busy={busy} {...(hydrated && !canReadOffline() ? { 'aria-disabled': true } : {})} onClick={() => void act(pressed ? remove : save)}>
        Save
      </button>
      <Notice dismiss={() => setMessage(undefined)}>{message}</Notice>
    </span>
  )
}
