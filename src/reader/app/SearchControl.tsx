import { useEffect } from 'react'
import { useNavigate } from 'react-router-dom'
import { Link } from '../ui/Link'
import { pages } from '../../contract/paths'
import styles from './SearchControl.module.css'

/** The way to the search, from every page; the key / leads there too, or to the field where the search is open. It is a link, so that it works without a script. */
export function SearchControl() {
  const navigate = useNavigate()
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      const { target } = event
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || (target instanceof Element && target.closest('input, textarea, select, [contenteditable]'))) return
      event.preventDefault()
      const field = document.querySelector<HTMLElement>('main [role=search] input')
      if (field) field.focus()
      else void navigate(pages.search.href())
    }
    document.addEventListener('keydown', slash)
    return () => document.removeEventListener('keydown', slash)
  }, [navigate])
  return (
    <Link className={styles.search} to={pages.search.href()} aria-keyshortcuts="/" aria-label="Search stories and quotes">
      <span>Search stories and quotes</span>
      <kbd>/</kbd>
    </Link>
  )
}
