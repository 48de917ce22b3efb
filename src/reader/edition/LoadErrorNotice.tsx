import { Link } from 'react-router-dom'
import { pages } from '../../contract/paths'
import { LoadError } from './LoadError'
import styles from './LoadErrorNotice.module.css'

const words = {
  offline: { title: 'No connection', text: 'The network gave no answer. What you have saved is on this device.', way: 'Try again' },
  missing: { title: 'Not in this edition', text: 'This edition has nothing at that address.', way: 'Try again' },
  outdated: { title: 'This edition has moved on', text: 'A newer edition has been published since you opened this page.', way: 'Load the new edition' },
  corrupt: { title: 'This part cannot be read', text: 'It arrived damaged. Loading it again often helps.', way: 'Try again' },
}

export const errorWords = (error: Error) => words[error instanceof LoadError ? error.kind : 'corrupt']

/** What a page or a part of it shows instead of its content when loading failed. */
export function LoadErrorNotice({ error, retry, page = false }: { error: Error; retry: () => void; page?: boolean }) {
  const { title, text, way } = errorWords(error)
  const kind = error instanceof LoadError ? error.kind : 'corrupt'
  return (
    <div className={page ? styles.page : styles.part} role="alert">
      {page ? <h1 tabIndex={-1}>{title}</h1> : <b>{title}</b>}
      <p>{text}</p>
      <div className={styles.ways}>
        <button type="button" className={styles.way} onClick={kind === 'outdated' ? () => window.location.reload() : retry}>{way}</button>
        {page && kind === 'offline' && <Link className={styles.way} to={pages.saved.href()}>What you have saved</Link>}
      </div>
    </div>
  )
}
