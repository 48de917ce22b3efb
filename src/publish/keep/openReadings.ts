import { hash } from 'node:crypto'
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../../contract/article'
import type { Quotation } from '../../contract/quotation'
import type { Outline } from '../outline'

/*
 * What was read and found in each article, kept from the reading to the making of its pages, and from one build to the next. To analyse an
 * article takes ten times as long as to read this again. Kept as one file of records and a table of where each begins; a record is only
 * taken where its stamp says that neither the article nor anything its findings depend on has changed.
 */

export type Reading = { article: Article; quotations: Quotation[] }

export type Readings = {
  /** the stamp under which an article was kept whose files had this mark, see `markOf` */
  stamped: (slug: string, mark: string) => string | undefined
  /** the outline that is kept of an article under this stamp; its files are known by this mark from now on */
  find: (slug: string, stamp: string, mark: string) => Outline | undefined
  /** keeps what was found, and gives back the outline, which then shares no string with the article */
  keep: (slug: string, stamp: string, mark: string, reading: Reading, outline: Outline) => Outline
  /** what was found or kept last */
  get: (slug: string) => Reading | undefined
  /** writes the table, without which nothing is found again, and lets go of the file */
  close: () => void
}

/** Readings kept in memory only: for few articles. */
export function readingsInMemory(): Readings {
  const kept = new Map<string, Reading>()
  return {
    stamped: () => undefined,
    find: () => undefined,
    keep: (slug, _stamp, _mark, reading, outline) => {
      kept.set(slug, reading)
      return outline
    },
    get: (slug) => kept.get(slug),
    close: () => undefined,
  }
}

/** Records wait in memory until there are so many bytes of them, so that they are written in few pieces. */
const blockSize = 1 << 20

/** The outline follows the reading at once, so that where it is whole the reading is. Lengths in bytes. */
type Row = [stamp: string, mark: string, from: number, reading: number, outline: number]

/** Of the file, the part that nothing points to any more may grow to this share before the file is begun anew. */
const mostWaste = 0.5

/** Opens the readings kept in a folder, which is made where it is missing. `common` stands for what all findings depend on: of what was kept under another, nothing is taken. */
export function openReadings(folder: string, common: string): Readings {
  mkdirSync(folder, { recursive: true })
  const [file, tableFile] = [path.join(folder, 'readings'), path.join(folder, 'readings.json')]
  const last = readTable(tableFile, common)
  const wanted = [...last.values()].reduce((sum, [, , , reading, outline]) => sum + reading + outline, 0)
  let fd = openSync(file, 'a+')
  let end = fstatSync(fd).size
  if (last.size === 0 || end - wanted > mostWaste * end) {
    closeSync(fd)
    fd = openSync(file, 'w+')
    end = 0
    last.clear()
  }
  const table = new Map<string, Row>()
  const block = Buffer.allocUnsafe(blockSize)
  let waiting = 0

  /** Adds to the file's end, and says how many bytes. */
  function append(text: string): number {
    // a UTF-16 unit takes three bytes at most, so that what surely fits need not be measured
    const most = 3 * text.length
    if (waiting + most > blockSize) writeWaiting()
    const bytes = most > blockSize ? Buffer.from(text) : undefined
    if (bytes) write(bytes)
    const length = bytes?.length ?? block.write(text, waiting)
    if (!bytes) waiting += length
    end += length
    return length
  }

  function writeWaiting(): void {
    write(block.subarray(0, waiting))
    waiting = 0
  }

  /** Unlike writeSync, goes on until all is written or an error says why not. */
  const write = (bytes: Buffer): void => writeFileSync(fd, bytes)

  function read(from: number, length: number): unknown {
    const bytes = Buffer.allocUnsafe(length)
    if (readSync(fd, bytes, 0, length, from) !== length) return undefined
    try {
      return JSON.parse(bytes.toString('utf8')) as unknown
    } catch {
      // The file was cut off or written over by another build: the article is read anew.
      return undefined
    }
  }

  return {
    stamped(slug, mark) {
      const row = last.get(slug)
      return row !== undefined && row[1] !== '' && row[1] === mark ? row[0] : undefined
    },
    find(slug, stamp, mark) {
      const row = last.get(slug)
      if (row?.[0] !== stamp) return undefined
      const [, , from, reading, length] = row
      const outline = read(from + reading, length) as Outline | undefined
      if (outline?.entry.slug !== slug) return undefined
      table.set(slug, [stamp, mark, from, reading, length])
      return outline
    },
    keep(slug, stamp, mark, reading, outline) {
      const outlined = JSON.stringify(outline)
      const from = end
      table.set(slug, [stamp, mark, from, append(JSON.stringify(reading)), append(outlined)])
      return JSON.parse(outlined) as Outline
    },
    get(slug) {
      const row = table.get(slug)
      if (row && row[2] + row[3] > end - waiting) writeWaiting()
      return row && (read(row[2], row[3]) as Reading | undefined)
    },
    close() {
      writeWaiting()
      closeSync(fd)
      writeFileSync(`${tableFile}.part`, JSON.stringify([common, [...table]]))
      renameSync(`${tableFile}.part`, tableFile)
    },
  }
}

function readTable(file: string, common: string): Map<string, Row> {
  try {
    const [of, rows] = JSON.parse(readFileSync(file, 'utf8')) as [string, [string, Row][]]
    return new Map(of === common ? rows : [])
  } catch {
    return new Map()
  }
}

/** The first 64 bits of a SHA-256, in hexadecimal digits. */
export const sixteenDigits = (content: string | Uint8Array) => hash('sha256', content, 'buffer').toString('hex', 0, 8)

/** Sixteen hexadecimal digits that stand for some texts in their order. */
export function stampOf(...texts: readonly string[]): string {
  return sixteenDigits(`${texts.join('\0')}\0`)
}
