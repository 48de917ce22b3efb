import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Emitted } from './edition'

/** Streams an edition's files to disk, one at a time, and counts them. The only place where publishing writes. */
export async function writeEdition(folder: string, files: AsyncIterable<Emitted>, onFile?: (written: number) => void): Promise<{ files: number; bytes: number }> {
  const made = new Set<string>()
  let count = 0
  let bytes = 0
  for await (const file of files) {
    const target = path.join(folder, ...file.path.split('/'))
    const parent = path.dirname(target)
    if (!made.has(parent)) {
      await mkdir(parent, { recursive: true })
      made.add(parent)
    }
    try {
      await writeFile(target, file.bytes)
    } catch (error) {
      throw new Error(`cannot write ${file.path} of the edition: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
    count += 1
    bytes += typeof file.bytes === 'string' ? Buffer.byteLength(file.bytes) : file.bytes.length
    onFile?.(count)
  }
  return { files: count, bytes }
}
