import { setFlagsFromString } from 'node:v8'
import type { Problem } from '../contract/problem'
import { checkOrigin } from './checks/checkOrigin'
import { unwritable } from './delivery/unwritable'
import { emitEdition, openEdition, type SearchEmitter } from './edition'
import { editionIn, markEdition, markName } from './keep/builtFrom'
import { openLedger } from './keep/ledger'
import { stampOf } from './keep/openReadings'
import type { Part } from './parts'
import { appFiles, appIcon, pageMaker, serviceWorker } from './pageMaker'
import { abandon, beginStaging, putInPlace } from './putInPlace'
import { emitSearch } from './search/emitSearch'
import { searchCache } from './search/searchCache'
import type { Stopwatch } from './stopwatch'
import { writeEdition } from './writeEdition'

/** What came of a build. `made` are the files that the last edition did not hold already. */
export type PublishReport = { articles: number; files: number; made: number; problems: Problem[]; /** what is wanting though nothing is wrong */ doubts: Problem[] }

export type PublishJob = {
  data: string
  out: string
  base: string
  /** what Vite built, and what stands for its code */
  app: { folder: string; stamp: string }
  /** stands for the code of the engines and of the publisher */
  code: string
  /** where builds keep what the next ones can use again */
  kept: Record<'readings' | 'ledger' | 'pictures' | 'search', string>
  without: ReadonlySet<Part>
  watch: Stopwatch
  /** is told how far it is */
  show: (step: string, done: number, all: number) => void
}

/** Bytes of garbage that may pile up between two collections. */
const garbage = 250e6

/** Left alone, the heap grows to four times of what is used before it is collected, which is most of the memory of a large build. Asked again as it grows. */
function boundHeap(): void {
  const percent = (100 * garbage) / process.memoryUsage().heapUsed
  setFlagsFromString(`--heap-growing-percent=${Math.round(Math.min(80, Math.max(25, percent)))}`)
}

/** Reads a data folder, makes its edition beside `out` and puts it in its place when it is whole. What the last build read and made, and what has not changed since, is used again. */
export async function publish({ data, out, base, app, code, kept, without, watch, show }: PublishJob): Promise<PublishReport> {
  boundHeap()
  try {
    const opened = await openEdition(data, { keep: { folder: kept.readings, code }, watch, onArticle: (done, all) => {
      if (done % 2000 === 0) boundHeap()
      show('reading', done, all)
    } })
    if (!opened.ok) return { articles: 0, files: 0, made: 0, problems: opened.problems, doubts: [] }
    const { index, problems } = opened.value
    boundHeap()
    const drawnBy = stampOf(app.stamp, code, JSON.stringify(index.data.site), JSON.stringify(index.data.topics), [...without].sort().join())
    const ledger = openLedger(kept.ledger, drawnBy, editionIn(out))
    const last = ledger.files && { folder: out, files: new Map(ledger.files.map((name) => [name, false])) }
    const writing = { compress: !without.has('brotli'), onFile: ledger.noteFile, watch, ...(last && { last }) }
    const staging = beginStaging(out)
    const all = index.entries.length
    const search: SearchEmitter | undefined = without.has('search') ? undefined : (of) => emitSearch(of, searchCache(kept.search), (done, count) => show('indexing', done, count))
    // loaded only here, since what draws takes long to load
    const { createDraw, createPictures } = await import('./pictures/pictures')
    const pictures = { draw: createDraw(kept.pictures), icon: await appIcon(app.folder), ...(without.has('pictures') ? {} : { pictureOf: await createPictures(index) }) }
    const own = await writeEdition(staging, appFiles(app.folder), writing)
    const { makePage, firstStyles } = await pageMaker(app.folder, base)
    const emitted = emitEdition(index, makePage, { firstStyles, ledger, pictures, watch, onKey: (done, count) => show('making files and pages', done, count), worker: await serviceWorker(app.folder), ...(search === undefined ? {} : { search }) })
    const written = await writeEdition(staging, emitted, writing)
    index.readings.close()
    const edition = markEdition(staging, data, drawnBy)
    watch.time('writing', () => putInPlace(out, [...own.names, ...written.names, markName], last))
    ledger.save(edition)
    return { articles: all, files: own.files + written.files, made: own.made + written.made, problems, doubts: checkOrigin(index.data.site) }
  } catch (error) {
    abandon(out)
    const known = unwritable(error, out)
    if (!known) throw error
    return { articles: 0, files: 0, made: 0, problems: [known.problem], doubts: [] }
  }
}
