import { useQuery } from '@tanstack/react-query'
import { createContext, use, type ReactNode } from 'react'
import { fileQuery } from './files'
import type { EditionFile } from './loadFile'
import { LoadErrorNotice } from './LoadErrorNotice'

/** The files of the page that is prerendered, by key. */
export const GivenFiles = createContext<ReadonlyMap<string, unknown> | null>(null)

type Props<T> = { file: EditionFile<T>; loading: ReactNode; failed?: (error: Error, retry: () => void) => ReactNode; children: (value: T) => ReactNode }

/** Draws one file in each of its states: on its way, failed with a way on, there. A failed query never draws nothing. */
export function Loaded<T>(props: Props<T>) {
  // In the prerender nothing is on its way, and to watch a query costs more than to read it.
  const given = use(GivenFiles)?.get(props.file.key)
  return given === undefined ? <Watched {...props} /> : props.children(given as T)
}

function Watched<T>({ file, loading, failed, children }: Props<T>) {
  const query = useQuery(fileQuery(file))
  const retry = () => void query.refetch()
  if (query.data !== undefined) return children(query.data)
  if (query.error === null || query.isFetching) return loading
  return failed ? failed(query.error, retry) : <LoadErrorNotice error={query.error} retry={retry} />
}
