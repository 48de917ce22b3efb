import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { StoryShard } from '../../../contract/storyShard'
import { pageOfPart, pages, partOfHash } from '../../../contract/paths'
import { useReadBefore } from '../../device/useReadBefore'
import { useFilter } from '../../ui/useFilter'
import { useHydrated } from '../../ui/useHydrated'

/** How a story is unrolled: what had been read before, and the reader's choices, which the address keeps. */
export function useUnrolling(story: Pick<StoryShard, 'id' | 'page' | 'pages' | 'outline'>) {
  const before = useReadBefore()
  const [show, setShow] = useFilter('show')
  const [order, setOrder] = useFilter('order')
  const { search, hash } = useLocation()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const { id, page, pages: last } = story
  const asked = partOfHash(hash)
  const pageAsked = asked <= story.outline.length && asked > 0 ? pageOfPart(asked) : page

  // An address of a part leads to it, on whatever page it stands.
  useEffect(() => {
    if (pageAsked !== page) void navigate({ pathname: pages.storyPage.href(id, pageAsked), search, hash }, { replace: true })
  }, [pageAsked, page, id, search, hash, navigate])

  /** The page on which a reader of that order begins: what comes first may be on another one. */
  const begin = (newest: boolean) => {
    const first = newest ? last : 1
    const query = new URLSearchParams(search)
    if (newest) query.set('order', 'newest')
    else query.delete('order')
    if (first === page) setOrder(newest ? 'newest' : '')
    else void navigate({ pathname: pages.storyPage.href(id, first), search: query.toString() })
  }
  return {
    before,
    onlyNew: show === 'new',
    newestFirst: order === 'newest',
    /** the choices as they stand in the address, for links to parts and pages */
    search: hydrated ? search : '',
    showOnlyNew: (yes: boolean) => setShow(yes ? 'new' : ''),
    showNewestFirst: begin,
  }
}
export type Unrolling = ReturnType<typeof useUnrolling>
