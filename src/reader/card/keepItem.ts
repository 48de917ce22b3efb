import type { QueryClient } from '@tanstack/react-query'
import { keptText, saveItem, savedItems, type NotSaved, type SavedItem } from '../device/library'
import { workerStands } from '../device/worker'
import { fileQuery } from '../edition/files'
import type { EditionFile } from '../edition/loadFile'

/** What is to be saved: how the list of saved things shows it, and the files of the edition that its page needs, its own first. */
export type Keeping = { item: Omit<SavedItem, 'since' | 'files'>; files: readonly EditionFile<unknown>[] }

/** Saves it whole, or not at all. Undefined when it is kept; `lost` where a file of it did not come. */
export async function keepItem(client: QueryClient, { item, files }: Keeping): Promise<NotSaved | 'lost' | undefined> {
  const coming = Promise.all(files.map((file) => client.fetchQuery(fileQuery(file)))).catch(() => undefined)
  // Without the worker no page opens offline, so saving would promise too much.
  if (!(await workerStands())) return 'unable'
  const values = await coming
  if (!values) return 'lost'
  const first = (await savedItems()).length === 0
  const why = await saveItem(item, new Map(files.map((file, i) => [file.key, JSON.stringify(values[i])])))
  // Asked once, after a press: some browsers ask the reader in turn. Without it they may clear the site when room is short.
  if (why === undefined && first) void navigator.storage.persist?.().catch(() => false)
  return why
}

/** A saved page that the edition has changed (a correction, a new part) is saved again as it is now. */
export async function refreshItem(client: QueryClient, { item, files }: Keeping): Promise<void> {
  const main = client.getQueryData(['edition', item.key])
  if (main === undefined || !navigator.onLine || JSON.stringify(main) === (await keptText(item.key))) return
  await keepItem(client, { item, files })
}
