import { useReadBefore } from '../../device/useReadBefore'
import { useFilter } from '../../ui/useFilter'

/** How a story is unrolled: what had been read before, and the reader's choices, which the address keeps. */
export function useUnrolling() {
  const before = useReadBefore()
  const [show, setShow] = useFilter('show')
  const [order, setOrder] = useFilter('order')
  return {
    before,
    onlyNew: show === 'new',
    newestFirst: order === 'newest',
    showOnlyNew: (yes: boolean) => setShow(yes ? 'new' : ''),
    showNewestFirst: (yes: boolean) => setOrder(yes ? 'newest' : ''),
  }
}
export type Unrolling = ReturnType<typeof useUnrolling>
