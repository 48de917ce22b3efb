import { QueryClient } from '@tanstack/react-query'
import { LoadError } from './LoadError'

/** `always`: a query that waits for the network in silence would draw nothing; ours fails and says so. One more try helps a flaky line. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && !(error instanceof LoadError && error.kind !== 'offline') && navigator.onLine,
        retryDelay: 600,
      },
    },
  })
}
