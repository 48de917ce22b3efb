import type { VoiceRef } from '../../contract/edition'
import { pages } from '../../contract/paths'
import { Link } from '../ui/Link'
import { Avatar } from './Avatar'
import styles from './VoiceRow.module.css'

/** A voice in a list: initials, name as a link to its page, and a line about it. */
export function VoiceRow({ voice, line }: { voice: VoiceRef; line: string }) {
  return (
    <li className={styles.row}>
      <Avatar voice={voice} />
      <span>
        <Link className={styles.name} to={pages.voice.href(voice.id)}>{voice.name}</Link>
        <small>{line}</small>
      </span>
    </li>
  )
}
