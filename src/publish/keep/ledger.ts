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
  save: (edition: string) => void
}

type Saved = { code: string; edition: string; made: [string, Made][]; drawn: [string, Drawn][] }

/** A ledger that remembers nothing: everything is made. */
export const emptyLedger: Ledger = { before: () => undefined, drawnFrom: () => undefined, note: () => undefined, noteDrawn: () => undefined, save: () => undefined }

/**
 * Opens the ledger of one data folder and one place for its edition. `code` stands for everything that is the same for all pages (the app,
 * the site's data); `edition` for the edition that lies in that place now: what another build made is no help.
 */
export function openLedger(folder: string, code: string, edition: string | undefined): Ledger {
  const file = path.join(folder, 'ledger.json')
  const last = readLast(file, code, edition)
  const before = new Map(last?.made)
  const drawnBefore = new Map(last?.drawn)
  const made: Saved['made'] = []
  const drawn: Saved['drawn'] = []
  return {
    before: (key) => before.get(key),
    drawnFrom: (page) => drawnBefore.get(page),
    note: (key, one) => void made.push([key, one]),
    noteDrawn: (page, one) => void drawn.push([page, one]),
    save(now) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${file}.part`, JSON.stringify({ code, edition: now, made, drawn } satisfies Saved))
      renameSync(`${file}.part`, file)
    },
  }
}

function readLast(file: string, code: string, edition: string | undefined): Saved | undefined {
  try {
    const last = JSON.parse(readFileSync(file, 'utf8')) as Saved
    return edition !== undefined && last.code === code && last.edition === edition ? last : undefined
  } catch {
    // none yet, or one that was cut off: everything is made
    return undefined
  }
}
