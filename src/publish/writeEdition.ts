import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotli, isCompressible } from './delivery/brotli'
import { unwritable } from './delivery/unwritable'
import type { Emitted } from './edition'
import { noStopwatch, type Stopwatch } from './stopwatch'

/**
 * The edition that lies where the new one will. Of its files, by name, whether the new one has them too; those that are made anew are
 * taken out while it is written, so that in the end `false` is left of what is gone.
 */
export type Last = { folder: string; files: Map<string, boolean> }

export type Writing = {
  /** what is the same there is not written again */
  last?: Last
  /** writes `<file>.br` beside each file that brotli makes smaller */
  compress?: boolean
  /** is told the name of each file of the edition, written or not */
  onFile?: (name: string) => void
  watch?: Stopwatch
}

/** A file's path in a folder; names have forward slashes. */
export const pathIn = (folder: string, name: string) => path.join(folder, ...name.split('/'))

/**
 * Streams an edition's files to disk, one at a time. Those that the last edition holds already are only noted, see `putInPlace`. Gives back
 * how many files there are and how many were made, without compressed twins; and where there is a last edition the names of what was
 * written. What cannot be written is thrown as Unwritable.
 */
export async function writeEdition(folder: string, files: AsyncIterable<Emitted> | Iterable<Emitted>, { last, compress = false, onFile, watch = noStopwatch }: Writing = {}): Promise<{ files: number; made: number; names: string[] }> {
  const known = new Set<string>()
  const names: string[] = []
  let count = 0
  let made = 0
  const write = (name: string, bytes: Uint8Array): boolean => {
    const target = pathIn(folder, name)
    const parent = path.dirname(target)
    try {
      if (!known.has(parent)) mkdirSync(parent, { recursive: true })
      known.add(parent)
      if (!isWritten(target, name, bytes)) return false
    } catch (error) {
      throw unwritable(error, target) ?? new Error(`cannot write ${name} of the edition: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
    if (last) names.push(name)
    last?.files.delete(name)
    onFile?.(name)
    return true
  }
  /** whether the last edition has the file, or this one, since two keys may have the same content */
  const isThere = (name: string): boolean => {
    const noted = last?.files.get(name)
    if (last === undefined || noted === undefined) return isNamedByContent(name) && existsSync(pathIn(folder, name))
    if (noted) return true
    if (!existsSync(pathIn(last.folder, name))) return false
    last.files.set(name, true)
    onFile?.(name)
    return true
  }
  const addTwin = (name: string, bytes: Uint8Array) => {
    const smaller = brotli(bytes)
    if (smaller.length < bytes.length) write(`${name}.br`, smaller)
  }
  for await (const file of files) {
    if ('same' in file && watch.time('writing', () => isThere(file.path))) {
      // Where it has no twin there, that edition was built without, or the file is too small.
      if (compress && last?.files.has(file.path) === true && !isThere(`${file.path}.br`) && isCompressible(file.path, statSync(pathIn(last.folder, file.path)).size)) addTwin(file.path, readFileSync(pathIn(last.folder, file.path)))
    } else {
      const bytes = bufferOf('same' in file ? await file.same() : file.bytes)
      made += 1
      const written = watch.time('writing', () => write(file.path, bytes))
      if (compress && written && isCompressible(file.path, bytes.length)) addTwin(file.path, bytes)
    }
    count += 1
  }
  return { files: count, made, names }
}

const bufferOf = (bytes: string | Uint8Array) => (typeof bytes === 'string' ? Buffer.from(bytes) : bytes)

/** Two keys may have the same content, and then the same name: what is there is it. */
export const isNamedByContent = (name: string) => /^edition\/[0-9a-f]{16}\./.test(name)

/** Writes a file; false where it is there and the same. */
function isWritten(target: string, name: string, bytes: Uint8Array): boolean {
  try {
    writeFileSync(target, bytes, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (isNamedByContent(name)) return false
    rmSync(target)
    writeFileSync(target, bytes, { flag: 'wx' })
  }
  return true
}
