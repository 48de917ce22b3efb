import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Problem } from '../contract/problem'
import { manifestPath } from '../contract/paths'
import { checkOrigin } from '../publish/checks/checkOrigin'
import { unwritable } from '../publish/delivery/unwritable'
import { emitEdition, openEdition, type SearchEmitter } from '../publish/edition'
import { openLedger } from '../publish/keep/ledger'
import { appFiles, pageMaker, serviceWorker } from '../publish/pageMaker'
import { abandon, finishPutting, putInPlace, stagingOf } from '../publish/putInPlace'
import { emitSearch } from '../publish/search/emitSearch'
import { searchCache } from '../publish/search/searchCache'
import { createStopwatch, type Stopwatch } from '../publish/stopwatch'
import { pathIn, writeEdition } from '../publish/writeEdition'
import { buildApp, type Mode } from './buildApp'
import { cacheFolder, codeStamp, shortName } from './cacheFolder'
import { progressLine } from './progressLine'
import { root } from './root'

/** What came of a build. `made` are the files that the last edition did not hold already. */
export type PublishReport = { articles: number; files: number; made: number; problems: Problem[]; /** what is wanting though nothing is wrong */ doubts: Problem[] }

/** Parts of an edition that can be left out, for a quicker build. */
export const parts = ['search', 'pictures', 'brotli'] as const
export type Part = (typeof parts)[number]

type Publishing = { data: string; out: string; mode?: Mode; without?: ReadonlySet<Part>; watch?: Stopwatch }

/** The base of a data folder's site, which Vite must know before anything is read. Anything unreadable is reported later, with its place. */
export async function baseOf(data: string): Promise<string> {
  try {
    const site = JSON.parse(await readFile(path.join(data, 'site.json'), 'utf8')) as { base?: unknown }
    return typeof site.base === 'string' ? site.base : '/'
  } catch {
    return '/'
  }
}

const inside = (folder: string, other: string) => other === folder || other.startsWith(folder + path.sep)

/**
 * Why an edition may not be written to `out`; undefined where it may. The folder is replaced whole, so it must be new, empty or an
 * edition, and must neither be nor hold the data, the project or the folder one works in.
 */
export async function whyNotWriteTo(out: string, data: string): Promise<string | undefined> {
  for (const [what, folder] of [['the data folder', data], ['the project', root], ['the folder you are in', process.cwd()]] as const) if (inside(out, folder)) return `${out} is or holds ${what}, and would be replaced`
  if (inside(data, out)) return `${out} lies in the data folder, where a build never writes`
  const names = await readdir(out).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? [] : ['.']
  })
  return names.length === 0 || names.includes('edition') ? undefined : `${out} holds something that is no edition, and would be replaced`
}

const sourceName = 'edition/.data'
const sourceFile = (out: string) => pathIn(out, sourceName)
const sourceOf = (data: string) => createHash('sha256').update(data).digest('hex')

/** True where the edition in `out` was built from this data folder; its file keeps a hash of the path, not the path. */
export async function isBuiltFrom(out: string, data: string): Promise<boolean> {
  return (await readFile(sourceFile(out), 'utf8').catch(() => '')).startsWith(`${sourceOf(data)}\n`)
}

/** What stands for the edition in a folder: its manifest, and the code that drew its pages. Undefined where there is none. */
async function editionIn(out: string): Promise<string | undefined> {
  return (await readFile(sourceFile(out), 'utf8').catch(() => '')).split('\n')[1] || undefined
}

/** Where the readings of a data folder are kept, and what they depend on besides the data. */
export const readingsOf = (data: string) => ({ folder: cacheFolder('readings', shortName(data)), code: codeStamp('src/contract', 'src/engines', 'src/publish', 'package-lock.json') })

/** Bytes of garbage that may pile up between two collections. */
const garbage = 250e6

/** Left alone, the heap grows to four times of what is used before it is collected, which is most of the memory of a large build. Asked again as it grows. */
function boundHeap(): void {
  const percent = (100 * garbage) / process.memoryUsage().heapUsed
  setFlagsFromString(`--heap-growing-percent=${Math.round(Math.min(80, Math.max(25, percent)))}`)
}

/** The step that took longest so far. */
const slowest = (watch: Stopwatch) => [...watch.totals()].sort(([, a], [, b]) => b - a)[0]?.[0]

/**
 * Builds app and edition beside `out` and puts them in its place when both are whole: a build that fails or is killed leaves the last good
 * edition where it was. What the last build read and made, and what has not changed since, is used again.
 */
export async function publishEdition({ data, out, mode = 'production', without = new Set(), watch = createStopwatch(() => performance.now() / 1000) }: Publishing): Promise<PublishReport> {
  const staging = stagingOf(out)
  finishPutting(out)
  process.env['NODE_ENV'] = mode
  boundHeap()
  const progress = progressLine(() => slowest(watch))
  const base = await baseOf(data)
  try {
    const app = await watch.timeAsync('app', () => buildApp({ base, mode }))
    const keep = readingsOf(data)
    const opened = await openEdition(data, { keep, watch, onArticle: (done, all) => {
      if (done % 2000 === 0) boundHeap()
      progress.show('reading', done, all)
    } })
    if (!opened.ok) return { articles: 0, files: 0, made: 0, problems: opened.problems, doubts: [] }
    const { index, problems } = opened.value
    boundHeap()
    const code = shortName(app.stamp, keep.code, JSON.stringify(index.data.site), JSON.stringify(index.data.topics), [...without].sort().join())
    const ledger = openLedger(cacheFolder('ledgers', shortName(data, out)), code, await editionIn(out))
    const last = ledger.files && { folder: out, files: new Map(ledger.files.map((name) => [name, false])) }
    const writing = { compress: !without.has('brotli'), onFile: ledger.noteFile, watch, ...(last && { last }) }
    await rm(staging, { recursive: true, force: true })
    await mkdir(staging, { recursive: true })
    const all = index.entries.length
    const search: SearchEmitter | undefined = without.has('search') ? undefined : (of) => emitSearch(of, searchCache(cacheFolder('search')), (done, count) => progress.show('indexing', done, count))
    // loaded only here, since what draws takes long to load
    const { createDraw, createPictures } = await import('../publish/pictures/pictures')
    const pictures = {
      draw: createDraw(cacheFolder('pictures')),
      icon: await readFile(path.join(app.folder, 'favicon.svg'), 'utf8'),
      ...(without.has('pictures') ? {} : { pictureOf: await createPictures(index) }),
    }
    const own = await writeEdition(staging, appFiles(app.folder), writing)
    const { makePage, firstStyles } = await pageMaker(app.folder, base)
    const written = await writeEdition(staging, emitEdition(index, makePage, { firstStyles, ledger, pictures, watch, onKey: (done, count) => progress.show('making files and pages', done, count), worker: await serviceWorker(app.folder), ...(search === undefined ? {} : { search }) }), writing)
    index.readings.close()
    const edition = shortName(code, await readFile(path.join(staging, manifestPath), 'utf8'))
    await writeFile(sourceFile(staging), `${sourceOf(data)}\n${edition}\n`)
    watch.time('writing', () => putInPlace(out, [...own.names, ...written.names, sourceName], last))
    ledger.save(edition)
    return { articles: all, files: own.files + written.files, made: own.made + written.made, problems, doubts: checkOrigin(index.data.site) }
  } catch (error) {
    abandon(out)
    const known = unwritable(error, out)
    if (!known) throw error
    return { articles: 0, files: 0, made: 0, problems: [known.problem], doubts: [] }
  } finally {
    progress.end()
  }
}
