import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { quotationHash, quotationOfHash } from '../../../contract/paths'
import { useHydrated } from '../../ui/useHydrated'

/** Says to the page's scroll keeper that a change of the fragment is no journey: nothing scrolls, focus stays with us. */
export const quiet = { quiet: true }

/** Height of the masthead that stays at the top, in px. */
const mastHeight = 72
/** A press that moves farther than this, in px, selects text. */
const selects = 5

const openerOf = (id: string) => document.querySelector<HTMLElement>(`[data-quotation="${id}"] > [data-opens]`)

/** A sheet lies over the foot of the page, the masthead over its head: the words must stay in view between them. */
function keepInView(mark: HTMLElement, sheet: HTMLElement): void {
  const words = mark.getBoundingClientRect()
  const limit = getComputedStyle(sheet).position === 'fixed' ? sheet.getBoundingClientRect().top : window.innerHeight
  if (words.top < mastHeight) window.scrollBy(0, words.top - mastHeight - 24)
  else if (words.bottom > limit - 12) window.scrollBy(0, Math.min(words.bottom - limit + 24, words.top - mastHeight - 24))
}

/** The last quotation that begins above the screen's upper third; -1 where none does. */
function nearestAbove(order: readonly string[]): number {
  return order.findLastIndex((id) => (document.getElementById(`q-${id}`)?.getBoundingClientRect().top ?? Infinity) < window.innerHeight / 3 - 1)
}

/**
 * Which quotation's card is open: the address says it (`#q-<id>`), so that a copied address opens the same one.
 * Listens on the article's text for presses on a quotation or its opener; a press that ends a selection of text opens nothing.
 * The keys `[` and `]` go to the previous and the next quotation in `order`.
 */
export function useOpenQuotation(text: RefObject<HTMLElement | null>, order: readonly string[]) {
  const { hash, pathname, search } = useLocation()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const open = hydrated ? quotationOfHash(hash) : undefined
  const card = useRef<HTMLElement>(null)

  // What was asked for last: a key pressed before the page has drawn it steps on from there.
  const asked = useRef(open)
  useLayoutEffect(() => {
    asked.current = open
  }, [open])

  const show = useCallback((id: string | undefined) => {
    asked.current = id
    void navigate({ pathname, search, hash: id === undefined ? '' : quotationHash(id) }, { replace: true, state: quiet })
  }, [navigate, pathname, search])

  const close = useCallback(() => {
    if (open !== undefined) openerOf(open)?.focus({ preventScroll: true })
    show(undefined)
  }, [open, show])

  useEffect(() => {
    const element = text.current
    if (!element) return
    let began = { x: 0, y: 0 }
    const begin = (event: PointerEvent) => {
      began = { x: event.clientX, y: event.clientY }
    }
    const press = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
      const opener = event.target.closest<HTMLElement>('[data-opens]')
      const mark = event.target.closest<HTMLElement>('[data-quotation]')
      const id = mark?.dataset['quotation']
      if (id === undefined || (!opener && event.target.closest('a'))) return
      const drawn = event.detail > 0 && Math.hypot(event.clientX - began.x, event.clientY - began.y) > selects
      if (!opener && (drawn || document.documentElement.dataset['marks'] === 'off')) return
      event.preventDefault()
      show(id)
    }
    element.addEventListener('pointerdown', begin)
    element.addEventListener('click', press)
    return () => {
      element.removeEventListener('pointerdown', begin)
      element.removeEventListener('click', press)
    }
  }, [text, show])

  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      const by = event.key === ']' ? 1 : event.key === '[' ? -1 : 0
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]')
      if (by === 0 || typing || event.ctrlKey || event.metaKey || event.altKey || order.length === 0) return
      const at = asked.current === undefined ? nearestAbove(order) + (by > 0 ? 0 : 1) : order.indexOf(asked.current)
      const next = order[at + by]
      if (next !== undefined) show(next)
    }
    document.addEventListener('keydown', step)
    return () => document.removeEventListener('keydown', step)
  }, [order, show])

  useEffect(() => {
    if (open === undefined) return
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close()
    }
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  }, [open, close])

  useEffect(() => {
    const sheet = card.current
    const mark = open === undefined ? null : document.getElementById(`q-${open}`)
    if (!sheet || !mark) return
    // Stepping on by the card's own buttons leaves the keyboard on them.
    if (!sheet.contains(document.activeElement)) sheet.focus({ preventScroll: true })
    const rail = sheet.closest('aside')
    if (rail) rail.scrollTop = 0
    keepInView(mark, sheet)
    if (typeof ResizeObserver === 'undefined') return
    // The card grows when what was said before is unfolded.
    const grows = new ResizeObserver(() => keepInView(mark, sheet))
    grows.observe(sheet)
    return () => grows.disconnect()
  }, [open])

  return { open, show, close, card }
}
