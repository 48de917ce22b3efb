import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Part } from '../publish/parts'
import type { PublishReport } from '../publish/publish'
import { finishPutting } from '../publish/putInPlace'
import { createStopwatch, type Stopwatch } from '../publish/stopwatch'
import { buildApp, type Mode } from './buildApp'
import { cacheFolder, codeStamp, shortName } from './cacheFolder'
import { progressLine } from './progressLine'
import { loadPublisher } from './publisher'
import { root } from './root'

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

/** Where the readings of a data folder are kept, and what they depend on besides the data. */
export const readingsOf = (data: string) => ({ folder: cacheFolder('readings', shortName(data)), code: codeStamp('src/contract', 'src/engines', 'src/publish', 'package-lock.json') })

/** The step that took longest so far. */
const slowest = (watch: Stopwatch) => [...watch.totals()].sort(([, a], [, b]) => b - a)[0]?.[0]

/**
 * Builds app and edition beside `out` and puts them in its place when both are whole: a build that fails or is killed leaves the last good
 * edition where it was. What the last build read and made, and what has not changed since, is used again.
 */
export async function publishEdition({ data, out, mode = 'production', without = new Set(), watch = createStopwatch(() => performance.now() / 1000) }: Publishing): Promise<PublishReport> {
  finishPutting(out)
  process.env['NODE_ENV'] = mode
  const progress = progressLine(() => slowest(watch))
  const base = await baseOf(data)
  try {
    const [app, keep] = [await watch.timeAsync('app', () => buildApp({ base, mode })), readingsOf(data)]
    const { publish } = await watch.timeAsync('app', () => loadPublisher(keep.code))
    const kept = { readings: keep.folder, ledger: cacheFolder('ledgers', shortName(data, out)), pictures: cacheFolder('pictures'), search: cacheFolder('search') }
    return await publish({ data, out, base, app, code: keep.code, kept, without, watch, show: progress.show })
  } finally {
    progress.end()
  }
}
