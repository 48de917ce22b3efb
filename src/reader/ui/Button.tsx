import type { ComponentProps } from 'react'
import { Link } from './Link'
import styles from './Button.module.css'

export function Button({ strong = false, ...rest }: ComponentProps<'button'> & { strong?: boolean }) {
  return <button type="button" {...rest} className={strong ? styles.strong : styles.button} />
}

/** A link that looks like a button, for the ways on from a page. */
export function ButtonLink({ strong = false, ...rest }: ComponentProps<typeof Link> & { strong?: boolean }) {
  return <Link {...rest} className={strong ? styles.strong : styles.button} />
}
