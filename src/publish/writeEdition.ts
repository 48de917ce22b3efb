import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotli, isCompressible } from './delivery/brotli'
import { unwritable } from './delivery/unwritable'
import type { Emitted } from './edition'
import { noStopwatch, type Stopwatch } from './stopwatch'

export type Writing = {
  /** where the last edition lies: what is the same there is not written again */
  last?: string
  /** writes `<file>.br` beside each file that brotli makes smaller */
  compress?: boolean
  watch?: Stopwatch
}

/**
 * Streams an edition's files to disk, one at a time, and counts them. What is the same in the last edition is taken from there, as a
 * second name of the same file where the disk allows it. The only place where publishing writes. What cannot be written is thrown as Unwritable.
 */
export async function writeEdition(folder: string, files: AsyncIterable<Emitted> | Iterable<Emitted | { path: string; bytes: Uint8Array }>, { last, compress = false, watch = noStopwatch }: Writing = {}): Promise<{ files: number; made: number }> {
  const known = new Set<string>()
  let count = 0
  let made = 0
  const inside = (root: string, name: string) => path.join(root, ...name.split('/'))
  const at = <T>(name: string, act: (target: string) => T): T => {
    const target = inside(folder, name)
    const parent = path.dirname(target)
    try {
      if (!known.has(parent)) mkdirSync(parent, { recursive: true })
      known.add(parent)
      return act(target)
    } catch (error) {
      throw unwritable(error, target) ?? new Error(`cannot write ${name} of the edition: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
  const take = (name: string) => last !== undefined && at(name, (target) => isTaken(inside(last, name), target, name))
  const addTwin = (name: string, bytes: Uint8Array) => {
    const smaller = brotli(bytes)
    if (smaller.length < bytes.length) at(`${name}.br`, (target) => isWritten(target, name, smaller))
  }
  for await (const file of files) {
    if ('same' in file && watch.time('writing', () => take(file.path))) {
      // Where it has no twin there, that edition was built without, or the file is too small.
      if (compress && !take(`${file.path}.br`) && isCompressible(file.path, statSync(inside(folder, file.path)).size)) addTwin(file.path, readFileSync(inside(folder, file.path)))
    } else {
      const bytes = bufferOf('same' in file ? await file.same() : file.bytes)
      const written = watch.time('writing', () => at(file.path, (target) => isWritten(target, file.path, bytes)))
      made += 1
      if (compress && written && isCompressible(file.path, bytes.length)) addTwin(file.path, bytes)
    }
    count += 1
  }
  return { files: count, made }
}

const bufferOf = (bytes: string | Uint8Array) => (typeof bytes === 'string' ? Buffer.from(bytes) : bytes)

/** Two keys may have the same content, and then the same name: what is there is it. */
const isNamedByContent = (name: string) => /^edition\/[0-9a-f]{16}\./.test(name)

/** Writes a file that is not there; false where it is. A file that is there may be the last edition's too, so nothing is ever written into it. */
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

/** Gives a file of the last edition a place in this one. False where it is not there or lies on another disk. */
function isTaken(from: string, to: string, name: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST' && isNamedByContent(name)
  }
}
