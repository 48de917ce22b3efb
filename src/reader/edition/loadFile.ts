import type { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { bucketSchema, manifestSchema, type Manifest } from '../../contract/edition'
import { bucketOf, filePath, manifestPath } from '../../contract/paths'
import { LoadError } from './LoadError'

/** A kind of file with the form that it must have: what a route asks for. */
export type EditionFile<T> = { key: string; schema: v.GenericSchema<unknown, T> }

const manifestAge = 5 * 60_000

async function fetchJson<S extends v.GenericSchema>(path: string, schema: S, signal?: AbortSignal): Promise<v.InferOutput<S>> {
  let response: Response
  try {
    response = await fetch(import.meta.env.BASE_URL + path, signal ? { signal } : {})
  } catch (error) {
    if (signal?.aborted === true) throw error
    throw new LoadError('offline', path, error)
  }
  if (response.status === 404 || response.status === 410) throw new LoadError('missing', path)
  if (!response.ok) throw new LoadError('offline', `${path} (status ${response.status})`)
  const parsed = v.safeParse(schema, await response.json().catch(() => undefined))
  if (!parsed.success) throw new LoadError('corrupt', path)
  return parsed.output
}

const manifestQuery = { queryKey: ['manifest'], queryFn: () => fetchJson(manifestPath, manifestSchema), staleTime: manifestAge }
const bucketQuery = (hash: string) => ({ queryKey: ['bucket', hash], queryFn: () => fetchJson(filePath(hash), bucketSchema), staleTime: Infinity })

async function fetchFile<T>(client: QueryClient, manifest: Manifest, { key, schema }: EditionFile<T>, signal: AbortSignal): Promise<T> {
  const bucket = manifest.buckets[bucketOf(key, manifest.buckets.length)]
  if (bucket === undefined) throw new LoadError('corrupt', manifestPath)
  const hash = (await client.fetchQuery(bucketQuery(bucket)))[key]
  if (hash === undefined) throw new LoadError('missing', key)
  return fetchJson(filePath(hash), schema, signal).catch((error: unknown) => {
    // The index names it, so a file that is not there belongs to an edition that has been replaced since.
    throw error instanceof LoadError && error.kind === 'missing' ? new LoadError('outdated', key, error) : error
  })
}

/** Loads one file by its key: manifest, bucket, file. What is gone or unknown is looked up once more in the newest manifest. */
export async function loadFile<T>(client: QueryClient, file: EditionFile<T>, signal: AbortSignal): Promise<T> {
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
