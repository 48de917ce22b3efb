import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './root'

/** Where builds keep what they can use again; it may be deleted at any time, and then the next build takes longer. */
export function cacheFolder(...names: string[]): string {
  for (const place of [path.join(root, 'node_modules', '.cache'), tmpdir()]) {
    const folder = path.join(place, 'news-unrolled', ...names)
    try {
      mkdirSync(folder, { recursive: true })
      return folder
    } catch {
      // not ours to write in: the next place
    }
  }
  throw new Error(`neither node_modules/.cache nor ${tmpdir()} can be written`)
}

/** A short name for a longer text, such as a path. */
export const shortName = (...texts: string[]) => createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16)

/** Stands for the content of some files and folders of the project. */
export function codeStamp(...places: string[]): string {
  const hash = createHash('sha256').update(process.version)
  const add = (place: string) => {
    for (const entry of readdirSync(place, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = path.join(place, entry.name)
      if (entry.isDirectory()) add(inside)
      else if (!entry.name.endsWith('.tsbuildinfo')) hash.update(path.relative(root, inside)).update(readFileSync(inside))
    }
  }
  for (const place of places.map((p) => path.join(root, p))) {
    try {
      hash.update(place.slice(root.length)).update(readFileSync(place))
    } catch {
      add(place)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** How much of one kind is kept, the newest: of built apps one for each base and mode that is in use. */
const kept = 6

/** The folder of what is built once for each state of what it is made from, for which `stamp` stands; `make` fills it where it is missing. */
export async function builtOnce(kind: string, stamp: string, make: (folder: string) => Promise<void>): Promise<string> {
  const all = cacheFolder(kind)
  const folder = path.join(all, stamp)
  if (existsSync(folder)) return folder
  const making = await mkdtemp(`${folder}.`)
  try {
    await make(making)
    // Another build may have been quicker: what it made is the same.
    await rename(making, folder).catch(() => undefined)
  } finally {
    await rm(making, { recursive: true, force: true })
  }
  await forgetOld(all, folder)
  return folder
}

async function forgetOld(all: string, now: string): Promise<void> {
  const others = readdirSync(all).map((name) => path.join(all, name)).filter((folder) => folder !== now)
  const dated = await Promise.all(others.map(async (folder) => ({ folder, at: (await stat(folder).catch(() => undefined))?.mtimeMs ?? 0 })))
  for (const { folder } of dated.sort((a, b) => b.at - a.at).slice(kept - 1)) if (!folder.includes('.', all.length)) await rm(folder, { recursive: true, force: true })
}
