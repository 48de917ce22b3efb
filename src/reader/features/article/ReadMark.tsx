import { markUnread, useRead } from '../../device/readingMemory'
import styles from './ReadMark.module.css'

/** Says that an article counts as read on this device, with the way to undo it. Room is kept for it, so that nothing moves. */
export function ReadMark({ slug }: { slug: string }) {
  const read = useRead()?.has(slug) === true
  return (
    <p className={`${styles.mark} scripted`} role="status">
      {read && <>You have read this article. <button type="button" className={styles.undo} onClick={() => void markUnread(slug)}>Mark unread</button></>}
    </p>
  )
}
