import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { SearchBytes } from './indexRecords'

/*
 * What has been indexed before, by a hash of what was indexed: one file each, beside the packages that made it. A file begins with the
 * SHA-256 of the rest, so that one that was cut off counts as none. Whatever has not been asked for in a month is thrown away.
 */

export type SearchCache = { get: (key: string) => Promise<SearchBytes[] | undefined>; put: (key: string, files: readonly SearchBytes[]) => Promise<void>; prune: () => Promise<void> }

const month = 30 * 24 * 3600 * 1000
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

/** A cache in `folder`, made when it is first written to. Where the disk refuses, everything is indexed anew. */
export function searchCache(folder: string): SearchCache {
  const fileOf = (key: string) => path.join(folder, `${key}.bin`)
  return {
    async get(key) {
      const all = await readFile(fileOf(key)).catch(() => undefined)
      if (!all || !hashOf(all.subarray(32)).equals(all.subarray(0, 32))) return undefined
      const now = new Date()
      await utimes(fileOf(key), now, now).catch(() => undefined)
      return deserialize(all.subarray(32)) as SearchBytes[]
    },
    async put(key, files) {
      const bytes = serialize(files.map((f) => ({ path: f.path, bytes: Uint8Array.from(f.bytes) })))
      const staging = `${fileOf(key)}.${process.pid}`
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(staging, Buffer.concat([hashOf(bytes), bytes]))
        await rename(staging, fileOf(key))
      } catch {
        await rm(staging, { force: true })
      }
    },
    async prune() {
      for (const name of await readdir(folder).catch(() => [])) {
        const info = await stat(path.join(folder, name)).catch(() => undefined)
        if (info && Date.now() - info.mtimeMs > month) await rm(path.join(folder, name), { force: true })
      }
    },
  }
}
