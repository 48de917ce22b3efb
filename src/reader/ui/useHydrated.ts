import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False while the page is prerendered and on the first paint in the browser, then true: for what only a running script can do. */
export function useHydrated(): boolean {
  return useSyncExternalStore(never, () => true, () => false)
}
