import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { fileQuery } from './files'
import type { EditionFile } from './loadFile'
import { LoadErrorNotice } from './LoadErrorNotice'

type Props<T> = { file: EditionFile<T>; loading: ReactNode; failed?: (error: Error, retry: () => void) => ReactNode; children: (value: T) => ReactNode }

/** Draws one file in each of its states: on its way, failed with a way on, there. A failed query never draws nothing. */
export function Loaded<T>({ file, loading, failed, children }: Props<T>) {
  const query = useQuery(fileQuery(file))
  const retry = () => void query.refetch()
  if (query.data !== undefined) return children(query.data)
  if (query.error === null || query.isFetching) return loading
  return failed ? failed(query.error, retry) : <LoadErrorNotice error={query.error} retry={retry} />
}
