import { useState, type ReactNode } from 'react'
import { pages } from '../../../contract/paths'
import { removeItem, sizeOf, type SavedItem } from '../../device/library'
import { canReadOffline } from '../../device/worker'
import { Button, ButtonLink } from '../../ui/Button'
import { formatBytes } from '../../ui/formatBytes'
import { Notice } from '../../ui/Notice'
import { plural } from '../../ui/plural'
import { Skeleton } from '../../ui/Skeleton'
import { DeleteEverything } from './DeleteEverything'
import { SavedRow } from './SavedRow'
import { useSavedItems } from './useSavedItems'
import styles from './Library.module.css'

const nothing = (
  <div className={styles.nothing}>
    <p>Nothing is saved yet. Open an article or a story and press Save: it then opens on the train, too.</p>
    <p className={styles.ways}><ButtonLink to={pages.latest.href()}>Latest</ButtonLink><ButtonLink to={pages.stories.href()}>Stories</ButtonLink></p>
  </div>
)

/** How much is saved, and how much room the whole site takes where the browser says so: the app, what was opened, what is saved. */
function sizes(items: readonly SavedItem[], usage: number | undefined): string {
  const own = items.length === 0 ? '' : `${plural(items.length, 'thing')} saved, ${formatBytes(sizeOf(items))}. `
  return usage === undefined ? own : `${own}With the app and what you opened, this site takes ${formatBytes(usage)} on this device.`
}

/** What is kept on this device, how large, and the ways to be rid of it. */
export function Library() {
  const found = useSavedItems()
  const [message, setMessage] = useState<ReactNode>(undefined)
  const remove = async (item: SavedItem) => {
    const undo = await removeItem(item.key).catch(() => undefined)
    const back = () => void undo?.().then((why) => setMessage(why === undefined ? undefined : 'There is no room left to save it again.'))
    // The row that had the keyboard is gone.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    setMessage(undo ? <>“{item.headline}” is no longer saved. <Button onClick={back}>Undo</Button></> : 'It could not be removed. Try again.')
  }
  return (
    <>
      <noscript><p>Saving needs JavaScript, which is switched off here.</p></noscript>
      <div className="scripted">
        {found === undefined ? <Skeleton lines={6} label="Loading what is saved" /> : (
          <>
            {!canReadOffline() && <p className={styles.size}>This browser cannot open pages without a connection: it is old, or this is a private window, or the address is not secure.</p>}
            {found.items.length === 0 ? nothing : (
              <ul className={styles.list}>{found.items.map((item) => <SavedRow key={item.key} item={item} remove={() => void remove(item)} />)}</ul>
            )}
            <p className={styles.size}>{sizes(found.items, found.usage)}</p>
            <DeleteEverything done={() => setMessage('Deleted. This device keeps nothing of what you read.')} />
          </>
        )}
      </div>
      <Notice dismiss={() => setMessage(undefined)}>{message}</Notice>
    </>
  )
}
