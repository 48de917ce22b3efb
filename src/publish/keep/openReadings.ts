import { hash } from 'node:crypto'
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../../contract/article'
import type { Problem } from '../../contract/problem'
import type { FoundSpeaker, Quotation } from '../../contract/quotation'
import type { Subjects } from '../subjects'

/*
 * What was read and found in each article, kept from the reading to the making of its pages, and from one build to the next. To analyse an
 * article takes ten times as long as to read this again. Kept as one file of records and a table of where each begins; a record is only
 * taken where its stamp says that neither the article nor anything its findings depend on has changed.
 */

export type Reading = { article: Article; quotations: Quotation[]; speakers: FoundSpeaker[]; problems: Problem[]; subjects: Subjects }

export type Readings = {
  /** what is kept of an article under this stamp */
  find: (slug: string, stamp: string) => Reading | undefined
  keep: (slug: string, stamp: string, reading: Reading) => void
  /** what was found or kept last */
  get: (slug: string) => Reading | undefined
  /** writes the table, without which nothing is found again, and lets go of the file */
  close: () => void
}

/** Readings kept in memory only: for few articles. */
export function readingsInMemory(): Readings {
  const kept = new Map<string, { stamp: string; reading: Reading }>()
  return {
    find: (slug, stamp) => (kept.get(slug)?.stamp === stamp ? kept.get(slug)?.reading : undefined),
    keep: (slug, stamp, reading) => void kept.set(slug, { stamp, reading }),
    get: (slug) => kept.get(slug)?.reading,
    close: () => undefined,
  }
}

/** Records wait in memory until there are so many bytes of them, so that they are written in few pieces. */
const blockSize = 1 << 20

type Row = [stamp: string, from: number, length: number]

/** Of the file, the part that nothing points to any more may grow to this share before the file is begun anew. */
const mostWaste = 0.5

/** Opens the readings kept in a folder, which is made where it is missing. */
export function openReadings(folder: string): Readings {
  mkdirSync(folder, { recursive: true })
  const [file, tableFile] = [path.join(folder, 'readings'), path.join(folder, 'readings.json')]
  const last = readTable(tableFile)
  const wanted = [...last.values()].reduce((sum, [, , length]) => sum + length, 0)
  let fd = openSync(file, 'a+')
  let end = fstatSync(fd).size
  if (end - wanted > mostWaste * end) {
    closeSync(fd)
    fd = openSync(file, 'w+')
    end = 0
    last.clear()
  }
  const table = new Map<string, Row>()
  const block = Buffer.allocUnsafe(blockSize)
  let waiting = 0

  function write(bytes: Buffer): void {
    // Unlike writeSync, goes on until all is written or an error says why not.
    if (bytes.length > 0) writeFileSync(fd, bytes)
  }

  function writeWaiting(): void {
    write(block.subarray(0, waiting))
    waiting = 0
  }

  function readRow([, from, length]: Row): Reading | undefined {
    const bytes = Buffer.allocUnsafe(length)
    if (readSync(fd, bytes, 0, length, from) !== length) return undefined
    try {
      return JSON.parse(bytes.toString('utf8')) as Reading
    } catch {
      // The file was cut off or written over by another build: the article is read anew.
      return undefined
    }
  }

  return {
    find(slug, stamp) {
      const row = last.get(slug)
      if (row?.[0] !== stamp) return undefined
      const reading = readRow(row)
      if (reading?.article.slug !== slug) return undefined
      table.set(slug, row)
      return reading
    },
    keep(slug, stamp, reading) {
      const json = JSON.stringify(reading)
      const length = Buffer.byteLength(json)
      if (waiting + length > blockSize) writeWaiting()
      if (length > blockSize) write(Buffer.from(json))
      else waiting += block.write(json, waiting)
      table.set(slug, [stamp, end, length])
      end += length
    },
    get(slug) {
      const row = table.get(slug)
      if (row && row[1] + row[2] > end - waiting) writeWaiting()
      return row && readRow(row)
    },
    close() {
      writeWaiting()
      closeSync(fd)
      writeFileSync(`${tableFile}.part`, JSON.stringify([...table]))
      renameSync(`${tableFile}.part`, tableFile)
    },
  }
}

function readTable(file: string): Map<string, Row> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, Row][])
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
