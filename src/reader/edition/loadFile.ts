import { queryOptions, type QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { bucketSchema, manifestSchema, type Manifest } from '../../contract/edition'
import { bucketOf, filePath, manifestPath } from '../../contract/paths'
import { LoadError } from './LoadError'

/** A kind of file with the form that it must have: what a route asks for. */
export type EditionFile<T> = { key: string; schema: v.GenericSchema<unknown, T> }

/** Looks for a file that the edition could not give among what the device keeps: its value, or undefined. See app/rescue.ts. */
export type Rescue = (file: EditionFile<unknown>, error: LoadError) => Promise<unknown>

/** How long a manifest is taken for the newest, in ms. */
export const manifestAge = 5 * 60_000

const hashedName = /\/([0-9a-f]{16})\.json$/

/** False where a file's content is not what its name says. Where the page may not compute hashes (plain http), it is believed. */
async function isWhatItSays(path: string, text: string): Promise<boolean> {
  const name = hashedName.exec(path)?.[1]
  if (name === undefined || !isSecureContext) return true
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return name === [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function fetchJson<S extends v.GenericSchema>(path: string, schema: S, options: RequestInit): Promise<v.InferOutput<S>> {
  let response: Response
  let text: string
  try {
    response = await fetch(import.meta.env.BASE_URL + path, options)
    text = await response.text()
  } catch (error) {
    if (options.signal?.aborted === true) throw error
    throw new LoadError('offline', path, error)
  }
  if (response.status === 404 || response.status === 410) throw new LoadError('missing', path)
  if (!response.ok) throw new LoadError('offline', `${path} (status ${response.status})`)
  const parsed = v.safeParse(schema, (await isWhatItSays(path, text)) ? jsonOf(text) : undefined)
  if (!parsed.success) throw new LoadError('corrupt', path)
  return parsed.output
}

/** A file named by its content is kept for ever by browser and host: one that came damaged is asked for once more past all caches. */
const fetchHashed = <S extends v.GenericSchema>(hash: string, schema: S, options: RequestInit = {}) =>
  fetchJson(filePath(hash), schema, options).catch((error: unknown) => {
    if (error instanceof LoadError && error.kind === 'corrupt') return fetchJson(filePath(hash), schema, { ...options, cache: 'reload' })
    throw error
  })

export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  async queryFn({ client }) {
    const manifest = await fetchJson(manifestPath, manifestSchema, { cache: 'no-cache' })
    client.setQueryData<string>(firstEditionKey, (first) => first ?? manifest.edition)
    return manifest
  },
  staleTime: manifestAge,
})
const firstEditionKey = ['first edition']
/** The edition that was the newest when the page was opened, as far as it asked. */
export const firstEdition = (client: QueryClient) => client.getQueryData<string>(firstEditionKey)

const bucketQuery = (hash: string) => ({ queryKey: ['bucket', hash], queryFn: () => fetchHashed(hash, bucketSchema), staleTime: Infinity })

/** One file as a given edition has it. */
export async function fetchFile<T>(client: QueryClient, manifest: Manifest, { key, schema }: EditionFile<T>, signal: AbortSignal): Promise<T> {
  const bucket = manifest.buckets[bucketOf(key, manifest.buckets.length)]
  if (bucket === undefined) throw new LoadError('corrupt', manifestPath)
  const hash = (await client.fetchQuery(bucketQuery(bucket)))[key]
  if (hash === undefined) throw new LoadError('missing', key)
  return fetchHashed(hash, schema, { signal }).catch((error: unknown) => {
    // The index names it, so a file that is not there belongs to an edition that has been replaced since.
    throw error instanceof LoadError && error.kind === 'missing' ? new LoadError('outdated', key, error) : error
  })
}

/** One file by its key: manifest, bucket, file. What is gone or unknown is looked up once more in the newest manifest. */
async function fetchNewest<T>(client: QueryClient, file: EditionFile<T>, signal: AbortSignal): Promise<T> {
  const manifest = await client.fetchQuery(manifestQuery)
  try {
    return await fetchFile(client, manifest, file, signal)
  } catch (error) {
    if (!(error instanceof LoadError) || error.kind === 'offline') throw error
    const newest = await client.fetchQuery({ ...manifestQuery, staleTime: 0 })
    if (newest.edition === manifest.edition) throw error
    return fetchFile(client, newest, file, signal)
  }
}

/** The page was made from an edition that had what it links to; in the new one the address may lead on, as the host knows. */
const movedOn = (client: QueryClient, error: LoadError) => error.kind === 'missing' && firstEdition(client) !== client.getQueryData(manifestQuery.queryKey)?.edition

/** Loads one file of the edition; where that fails, what the device keeps of it. */
export async function loadFile<T>(client: QueryClient, file: EditionFile<T>, signal: AbortSignal, rescue?: Rescue): Promise<T> {
  try {
    return await fetchNewest(client, file, signal)
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    const kept = v.safeParse(file.schema, await rescue?.(file, error).catch(() => undefined))
    if (kept.success) return kept.output
    throw movedOn(client, error) ? new LoadError('outdated', file.key, error) : error
  }
}
