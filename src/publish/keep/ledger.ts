import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/*
 * What the last build made, so that a build redoes what depends on a change and nothing else. Of each file of the edition the ledger holds
 * its hash and, where it can be told without making the file, the stamp of all it was made from; of each page the files it was drawn from.
 * A page stands where its files have the hashes that they had; a file stands where its stamp is the same.
 */

export type Made = { hash: string; stamp?: string }

/** A page: the keys of the files it was drawn from, what else it shows, and the path of the picture that its head names. */
export type Drawn = { keys: readonly string[]; besides: string; picture?: string }

export type Ledger = {
  /** what was made of a key last time, if the last edition is still where it was */
  before: (key: string) => Made | undefined
  /** what a page was drawn from last time; undefined where it must be drawn anew */
  drawnFrom: (path: string) => Drawn | undefined
  note: (key: string, made: Made) => void
  noteDrawn: (path: string, one: Drawn) => void
  /** the names of all files of the last edition; undefined where it is not known */
  files?: readonly string[]
  noteFile: (name: string) => void
  save: (edition: string) => void
}

/** A line of the file: what was made of a key, or drawn at a path, or names of files; the last tells for which code and edition all of it holds. */
type Line = ['made', string, Made] | ['drawn', string, Drawn] | ['files', string[]] | ['end', code: string, edition: string]

/** Lines that are written together. */
const together = 1000

/** A ledger that remembers nothing: everything is made. */
export const emptyLedger: Ledger = { before: () => undefined, drawnFrom: () => undefined, note: () => undefined, noteDrawn: () => undefined, noteFile: () => undefined, save: () => undefined }

/**
 * Opens the ledger of one data folder and one place for its edition. `code` stands for everything that is the same for all pages (the app,
 * the site's data); `edition` for the edition that lies in that place now: what another build made is no help.
 */
export function openLedger(folder: string, code: string, edition: string | undefined): Ledger {
  const file = path.join(folder, 'ledger.jsonl')
  const { made, drawn, files } = readLast(file, code, edition)
  let waiting: string[] = []
  let names: string[] = []
  let begun = false
  // A large edition has half a million lines: they go to disk as they come.
  const write = () => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${file}.part`, waiting.join(''), { flag: begun ? 'a' : 'w' })
    begun = true
    waiting = []
  }
  const add = (line: Line) => {
    waiting.push(`${JSON.stringify(line)}\n`)
    if (waiting.length === together) write()
  }
  const addNames = () => {
    add(['files', names])
    names = []
  }
  return {
    before: (key) => made.get(key),
    drawnFrom: (page) => drawn.get(page),
    note: (key, one) => add(['made', key, one]),
    noteDrawn: (page, one) => add(['drawn', page, one]),
    ...(files && { files }),
    noteFile(name) {
      names.push(name)
      if (names.length === together) addNames()
    },
    save(now) {
      addNames()
      add(['end', code, now])
      write()
      renameSync(`${file}.part`, file)
    },
  }
}

type Kept = { made: Map<string, Made>; drawn: Map<string, Drawn>; files?: string[] }

function readLast(file: string, code: string, edition: string | undefined): Kept {
  const last = { made: new Map<string, Made>(), drawn: new Map<string, Drawn>(), files: [] as string[] }
  try {
    const lines = readFileSync(file, 'utf8').split('\n')
    const end = JSON.parse(lines.at(-2) ?? '') as Line
    if (edition === undefined || end[0] !== 'end' || end[1] !== code || end[2] !== edition) return nothing()
    for (const text of lines.slice(0, -2)) {
      const line = JSON.parse(text) as Line
      if (line[0] === 'made') last.made.set(line[1], line[2])
      else if (line[0] === 'drawn') last.drawn.set(line[1], line[2])
      else if (line[0] === 'files') last.files.push(...line[1])
    }
    return last
  } catch {
    // none yet, or one that was cut off: everything is made
    return nothing()
  }
}

const nothing = (): Kept => ({ made: new Map(), drawn: new Map() })
