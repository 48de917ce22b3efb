import type { QueryClient } from '@tanstack/react-query'
import { firstEdition, manifestAge, manifestQuery } from './loadFile'

/**
 * Calls `tell` once for each edition that comes while the page is open. It looks when the page has settled, then every few minutes in
 * view, when the page comes back into view and when the connection comes back. A manifest that a link asked for counts too.
 */
export function watchEdition(client: QueryClient, tell: () => void): () => void {
  let told = firstEdition(client)
  const unsubscribe = client.getQueryCache().subscribe(() => {
    told ??= firstEdition(client)
    const edition = client.getQueryData(manifestQuery.queryKey)?.edition
    if (edition === undefined || edition === told) return
    told = edition
    tell()
  })
  const look = (staleTime: number) => {
    // A look that fails is the next one's business: what is open reads on.
    if (document.visibilityState === 'visible') client.fetchQuery({ ...manifestQuery, staleTime, retry: false }).catch(() => undefined)
  }
  const again = () => look(manifestAge)
  const backOnline = () => look(0)
  const timer = setInterval(again, manifestAge)
  const settled = setTimeout(again, 2000)
  document.addEventListener('visibilitychange', again)
  window.addEventListener('online', backOnline)
  return () => {
    unsubscribe()
    clearInterval(timer)
    clearTimeout(settled)
    document.removeEventListener('visibilitychange', again)
    window.removeEventListener('online', backOnline)
  }
}
