import { useEffect, useRef, type RefObject } from 'react'

/**
 * The keyboard in the search: arrows walk from the field through the results and back, Enter opens (a result is a link), Escape leaves.
 * What lies on top closes first: whoever handled a key before says so by preventing its default.
 */
export function useWalk(page: RefObject<HTMLElement | null>, leave: () => void): void {
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const { target } = event
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || (target instanceof Element && target !== document.body && !page.current?.contains(target))) return
      if (event.key === 'Escape') {
        event.preventDefault()
        latest.current()
      }
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      const stops = [...(page.current?.querySelectorAll<HTMLElement>('[data-begins], [data-result]') ?? [])]
      const here = stops.findIndex((stop) => stop === target || (target instanceof Element && stop.closest('li')?.contains(target)))
      const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)]
      if (here < 0 || !next) return
      event.preventDefault()
      next.focus()
      next.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', key)
    return () => document.removeEventListener('keydown', key)
  }, [page])
}
