import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
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

/** Removes the oldest of what was built into a folder before `now`. */
export async function forgetOld(folder: string, now: string): Promise<void> {
  const others = readdirSync(folder).map((name) => path.join(folder, name)).filter((other) => other !== now)
  const dated = await Promise.all(others.map(async (other) => ({ other, at: (await stat(other).catch(() => undefined))?.mtimeMs ?? 0 })))
  for (const { other } of dated.sort((a, b) => b.at - a.at).slice(kept - 1)) if (!other.includes('.', folder.length)) await rm(other, { recursive: true, force: true })
}
