import { startTransition, useEffect, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'

/**
 * False for the first frame of an article that a link of the edition leads to: headline and text are painted first, what stands below and beside them
 * in the frame after. At once true where a reader goes to a place within it (a fragment, the way back), and where the page was prerendered.
 */
export function useDrawnWhole(): boolean {
  const { hash } = useLocation()
  const atTop = useNavigationType() === NavigationType.Push && hash === ''
  const [whole, setWhole] = useState(!atTop)
  useEffect(() => {
    if (whole) return
    let later: ReturnType<typeof setTimeout> | undefined
    // The task after a frame runs when that frame has been painted.
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => startTransition(() => setWhole(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(later)
    }
  }, [whole])
  return whole
}
