import { letterName } from '../../../contract/nameOrder'
import { pages } from '../../../contract/paths'
import { Link } from '../../ui/Link'
import styles from './LetterRow.module.css'

/** "Most quoted A B C …": the ways to all voices of a large edition, and what stands here. */
export function LetterRow({ letters, here, line }: { letters: readonly string[]; here?: string; line: string }) {
  const current = (letter?: string) => (letter === here ? { 'aria-current': 'page' as const } : {})
  return (
    <>
      <nav className={styles.row} aria-label="Voices by letter">
        <Link to={pages.voices.href()} {...current()}>Most quoted</Link>
        {letters.map((letter) => <Link key={letter} to={pages.voicesUnder.href(letter)} {...current(letter)}>{letterName(letter)}</Link>)}
      </nav>
      <p className={styles.line}>{line}</p>
    </>
  )
}
