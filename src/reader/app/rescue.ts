import type { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { cacheNames } from '../../contract/deviceCaches'
import { manifestSchema } from '../../contract/edition'
import { embeddedId, embeddedSchema } from '../../contract/embedded'
import { unpack } from '../../contract/packed'
import { keptText } from '../device/library'
import type { LoadError } from '../edition/LoadError'
import { fetchFile, type EditionFile } from '../edition/loadFile'

const base = import.meta.env.BASE_URL
const names = cacheNames(base)

/** What was read while an older edition was the newest: its files are still kept under their hashes, and its manifest leads to them. */
async function fromOlderEditions(client: QueryClient, key: string): Promise<unknown> {
  const cache = await caches.open(names.manifests)
  for (const request of [...(await cache.keys())].reverse()) {
    const manifest = v.safeParse(manifestSchema, await (await cache.match(request))?.json().catch(() => undefined))
    if (!manifest.success) continue
    const found = await fetchFile(client, manifest.output, { key, schema: v.unknown() }, new AbortController().signal).catch(() => undefined)
    if (found !== undefined) return found
  }
  return undefined
}

/** What stands in the page at this address, as it was when it was last opened. */
async function fromOpenedPage({ key, schema }: EditionFile<unknown>): Promise<unknown> {
  const page = await (await caches.open(names.pages)).match(window.location.href.replace(/[?#].*$/, ''), { ignoreVary: true })
  if (!page) return undefined
  const data = new DOMParser().parseFromString(await page.text(), 'text/html').getElementById(embeddedId)
  const packed = data && unpack(embeddedSchema, JSON.parse(data.textContent)).files[key]
  return packed == null ? undefined : unpack(schema, packed)
}

/**
 * What the device keeps of a file that the edition could not give: what the reader saved, whatever became of it since; without a
 * network also what was opened before. Undefined where there is none. Loaded when it is needed; the service worker has it ready.
 */
export async function rescue(client: QueryClient, file: EditionFile<unknown>, error: LoadError): Promise<unknown> {
  const saved = await keptText(file.key)
  if (saved !== undefined) return JSON.parse(saved)
  if (error.kind !== 'offline' || !('caches' in window)) return undefined
  return (await fromOpenedPage(file)) ?? (await fromOlderEditions(client, file.key))
}
