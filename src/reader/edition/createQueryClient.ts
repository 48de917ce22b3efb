import { QueryClient } from '@tanstack/react-query'
import { LoadError } from './LoadError'
import type { Rescue } from './loadFile'

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { rescue?: Rescue }
  }
}

/** `always`: a query that waits for the network in silence would draw nothing; ours fails and says so. One more try helps a flaky line. `rescue` knows what the device keeps. */
export function createQueryClient(rescue?: Rescue): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        ...(rescue ? { meta: { rescue } } : {}),
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && !(error instanceof LoadError && error.kind !== 'offline') && navigator.onLine,
        retryDelay: 600,
      },
    },
  })
}
