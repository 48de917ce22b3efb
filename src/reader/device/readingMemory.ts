import { useEffect, type RefObject } from 'react'
import { changeStore } from './database'
import { watchedKeys } from './watchedKeys'

/*
 * Which articles have been read on this device. An article counts as read when its end was in view.
 */

const read = watchedKeys('read')

/** The slugs of what has been read here; undefined while that is not known yet, and on a prerendered page. */
export const useRead = read.use

async function change(slug: string, now: boolean): Promise<void> {
  if (read.has(slug) === now) return
  read.show(slug, now)
  await changeStore('read', (store): Promise<unknown> => (now ? store.put(1, slug) : store.delete(slug))).catch(() => undefined)
  read.tell()
}

export const markUnread = (slug: string) => change(slug, false)

export async function forgetRead(): Promise<void> {
  await changeStore('read', (store) => store.clear()).catch(() => undefined)
  read.showNone()
  read.tell()
}

/** Counts an article as read once the element at its end is in view. */
export function useReadToEnd(end: RefObject<Element | null>, slug: string): void {
  const known = useRead() !== undefined
  useEffect(() => {
    const element = end.current
    if (!element || !known || typeof IntersectionObserver === 'undefined') return
    const seen = new IntersectionObserver((entries) => {
      if (entries.some((e) => e.isIntersecting)) void change(slug, true)
    })
    seen.observe(element)
    return () => seen.disconnect()
  }, [end, slug, known])
}
