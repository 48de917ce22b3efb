import { useQueries } from '@tanstack/react-query'
import { fileQuery } from './files'
import type { EditionFile } from './loadFile'

/** Several files at once: all of their values, or the first failure with a way to try again, or neither while they are on their way. */
export function useFiles<T>(files: readonly EditionFile<T>[]): { values?: T[]; error?: Error; retry: () => void } {
  const queries = useQueries({ queries: files.map((file) => fileQuery(file)) })
  const retry = () => {
    for (const query of queries) if (query.isError) void query.refetch()
  }
  const failed = queries.find((q) => q.error !== null && !q.isFetching)
  if (failed?.error) return { error: failed.error, retry }
  const values = queries.flatMap((q) => (q.data === undefined ? [] : [q.data]))
  return values.length === files.length ? { values, retry } : { retry }
}
