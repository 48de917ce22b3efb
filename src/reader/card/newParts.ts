import type { StoryLine } from '../../contract/edition'

/** "3 new to you", "all read"; nothing while the device has not been asked, or where nothing has been read yet. Of a long story only its last parts are known here, and it says so. */
export function newParts({ parts, count }: Pick<StoryLine, 'parts' | 'count'>, read: ReadonlySet<string> | undefined): string | undefined {
  const unread = parts.filter((p) => read?.has(p.slug) !== true).length
  if (read === undefined || unread === parts.length) return undefined
  if (parts.length < count) return unread === 0 ? `the last ${parts.length} read` : `${unread} of the last ${parts.length} new to you`
  return unread === 0 ? 'all read' : `${unread} new to you`
}
