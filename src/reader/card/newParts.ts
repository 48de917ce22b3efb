import type { StoryLine } from '../../contract/edition'

/** "3 new to you", "all read"; nothing while the device has not been asked, or where nothing has been read yet. */
export function newParts({ parts }: Pick<StoryLine, 'parts'>, read: ReadonlySet<string> | undefined): string | undefined {
  const unread = parts.filter((p) => read?.has(p.slug) !== true).length
  if (read === undefined || unread === parts.length) return undefined
  return unread === 0 ? 'all read' : `${unread} new to you`
}
