import { useState } from 'react'
import { useRead } from './readingMemory'

/** What had been read when the page opened, less what was marked unread since: reading on changes nothing under the reader's eyes. */
export function useReadBefore(): ReadonlySet<string> | undefined {
  const read = useRead()
  const [before, setBefore] = useState(read)
  if (before === undefined && read !== undefined) setBefore(read)
  return before === undefined || read === undefined ? undefined : new Set([...before].filter((slug) => read.has(slug)))
}
