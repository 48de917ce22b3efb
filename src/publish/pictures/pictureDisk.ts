import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

/* All that pictures read and keep on disk: typefaces from their packages, and what was drawn before. */

const require = createRequire(import.meta.url)

// The package ships no types.
const { decompress } = require('wawoff2') as { decompress: (woff2: Uint8Array) => Promise<Uint8Array> }

/**
 * One file of a typeface as OpenType: the characters of one script, in all weights. What is given back lies in memory that the next
 * call takes over, so it must be copied before.
 */
export async function readTypeface(family: string, script: string): Promise<Uint8Array> {
  return decompress(await readFile(require.resolve(`@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`)))
}

/**
 * Bytes that were made before under the same key, else made now and kept in `folder`. The key must stand for everything that the bytes
 * depend on. A folder that cannot be written costs time only; a file is never seen half written.
 */
export async function keptBytes(folder: string | undefined, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  if (folder === undefined) return make()
  const file = path.join(folder, key)
  const kept = await readFile(file).catch(() => undefined)
  if (kept) return kept
  const bytes = await make()
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(`${file}.${process.pid}`, bytes)
    await rename(`${file}.${process.pid}`, file)
  } catch {
    // drawn again next time
  }
  return bytes
}
