import { linkSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Emitted } from './edition'

/**
 * Streams an edition's files to disk, one at a time, and counts them. What is the same in the last edition is taken from there, as a
 * second name of the same file where the disk allows it. The only place where publishing writes.
 */
export async function writeEdition(folder: string, files: AsyncIterable<Emitted>, { last, onFile }: { last?: string; onFile?: (written: number) => void } = {}): Promise<{ files: number; made: number }> {
  const known = new Set<string>()
  let count = 0
  let made = 0
  for await (const file of files) {
    const target = path.join(folder, ...file.path.split('/'))
    const parent = path.dirname(target)
    try {
      if (!known.has(parent)) {
        mkdirSync(parent, { recursive: true })
        known.add(parent)
      }
      if (!('same' in file && last !== undefined && isTaken(path.join(last, ...file.path.split('/')), target))) {
        writeFileSync(target, 'same' in file ? await file.same() : file.bytes)
        made += 1
      }
    } catch (error) {
      throw new Error(`cannot write ${file.path} of the edition: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
    count += 1
    onFile?.(count)
  }
  return { files: count, made }
}

/** Gives a file of the last edition a place in this one. False where it is not there or lies on another disk. */
function isTaken(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}
