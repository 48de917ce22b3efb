import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathIn, isNamedByContent, type Last } from './writeEdition'

/*
 * The last step of a build: what was made, beside the last edition, becomes the edition. Where little has changed, the files that are new
 * are moved into the last edition one by one, each in one step: first what only new pages ask for, then the pages, last the manifest, and
 * then what is gone is removed, so that whoever reads meanwhile finds every file that a page asks for. A list of it lies beside
 * until it is done; where the build is killed on the way, the next one or `npm start` ends it (`finishPutting`). Where more has changed, the whole
 * edition is put together beside the last one and takes its place at once.
 */

const listOf = (out: string) => `${out}.moving`
const retiredOf = (out: string) => `${out}.last`
export const stagingOf = (out: string) => `${out}.next`

/** So many files are moved in some hundredths of a second. */
const few = 1000

/** An empty folder for what is made anew. */
export function beginStaging(out: string): string {
  const staging = stagingOf(out)
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(staging, { recursive: true })
  return staging
}

type Move = { made: readonly string[]; gone: readonly string[] }

/** Makes the edition of what lies in the staging folder (`made`, in their order) and of what the last one has of it. `last` is undefined where that is of no use. */
export function putInPlace(out: string, made: readonly string[], last: Last | undefined): void {
  const gone = [...(last?.files ?? [])].flatMap(([name, stays]) => (stays ? [] : [name]))
  if (last !== undefined && made.length + gone.length <= few) {
    const all: Move = { made: [...made.filter(isNamedByContent), ...made.filter((name) => !isNamedByContent(name))], gone }
    // Folders take room on a disk, moving takes none.
    for (const folder of new Set(made.map((name) => path.dirname(pathIn(out, name))))) mkdirSync(folder, { recursive: true })
    writeFileSync(`${listOf(out)}.part`, JSON.stringify(all))
    renameSync(`${listOf(out)}.part`, listOf(out))
    move(out, all)
    return
  }
  const staging = stagingOf(out)
  if (last !== undefined) fill(staging, last)
  rmSync(retiredOf(out), { recursive: true, force: true })
  if (existsSync(out)) renameSync(out, retiredOf(out))
  renameSync(staging, out)
  rmSync(retiredOf(out), { recursive: true, force: true })
}

/** Removes what a build that failed has made, unless it is being put in place already. */
export function abandon(out: string): void {
  if (!existsSync(listOf(out))) rmSync(stagingOf(out), { recursive: true, force: true })
}

/** Ends what a build that was killed had begun to put in place; puts the last edition back where nothing has taken its place yet. */
export function finishPutting(out: string): void {
  if (!existsSync(out) && existsSync(retiredOf(out))) renameSync(retiredOf(out), out)
  rmSync(`${listOf(out)}.part`, { force: true })
  if (existsSync(listOf(out))) move(out, JSON.parse(readFileSync(listOf(out), 'utf8')) as Move)
}

function move(out: string, { made, gone }: Move): void {
  const staging = stagingOf(out)
  for (const name of made) {
    const from = pathIn(staging, name)
    if (existsSync(from)) renameSync(from, pathIn(out, name))
  }
  for (const name of gone) {
    rmSync(pathIn(out, name), { force: true })
    removeEmpty(path.dirname(pathIn(out, name)), out)
  }
  rmSync(listOf(out), { force: true })
  rmSync(staging, { recursive: true, force: true })
}

/** Removes a folder that is empty, and those above it that are then. */
function removeEmpty(folder: string, top: string): void {
  for (let at = folder; at !== top; at = path.dirname(at)) {
    try {
      rmdirSync(at)
    } catch {
      return
    }
  }
}

/** Gives the files that stay a place in the new edition too, as a second name of the same file where the disk allows it. */
function fill(staging: string, { folder, files }: Last): void {
  const known = new Set<string>()
  for (const [name, stays] of files) {
    if (!stays) continue
    const [from, to] = [pathIn(folder, name), pathIn(staging, name)]
    const parent = path.dirname(to)
    if (!known.has(parent)) mkdirSync(parent, { recursive: true })
    known.add(parent)
    try {
      linkSync(from, to)
    } catch {
      copyFileSync(from, to)
    }
  }
}
