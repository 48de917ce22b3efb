import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { manifestPath } from '../../contract/paths'
import { pathIn } from '../writeEdition'
import { stampOf } from './openReadings'

/*
 * A hidden file of each edition says which data folder it was built from (a hash of the path, not the path), and what stands for all of it: its
 * manifest, and the code that drew its pages.
 */

export const markName = 'edition/.data'
const sourceOf = (data: string) => createHash('sha256').update(data).digest('hex')

function markIn(folder: string): string[] {
  try {
    return readFileSync(pathIn(folder, markName), 'utf8').split('\n')
  } catch {
    return []
  }
}

/** True where the edition in `folder` was built from this data folder. */
export const isBuiltFrom = (folder: string, data: string): boolean => markIn(folder)[0] === sourceOf(data)

/** What stands for the edition in a folder; undefined where there is none. */
export const editionIn = (folder: string): string | undefined => markIn(folder)[1] || undefined

/** Marks a new edition, whose manifest is written, and gives back what stands for it. */
export function markEdition(folder: string, data: string, code: string): string {
  const edition = stampOf(code, readFileSync(pathIn(folder, manifestPath), 'utf8'))
  writeFileSync(pathIn(folder, markName), `${sourceOf(data)}\n${edition}\n`)
  return edition
}
