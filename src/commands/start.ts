import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { isBuiltFrom } from '../publish/keep/builtFrom'
import { finishPutting } from '../publish/putInPlace'
import { readArguments, wrongUsage } from './arguments'
import { printDoubts, printProblems } from './problems'
import { baseOf, publishEdition, whyNotWriteTo } from './publishEdition'
import { root } from './root'
import { serve } from './serve'

const usage = 'npm start -- [--data DIR] [--out DIR] [--port N]'
const { values } = readArguments(usage, { options: { data: { type: 'string' }, out: { type: 'string' }, port: { type: 'string' } } })
const data = path.resolve(values.data ?? path.join(root, 'data'))
const out = path.resolve(values.out ?? path.join(root, 'dist'))
const wanted = values.port === undefined ? undefined : Number(values.port)
if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 0 && wanted < 65536)) wrongUsage(usage, `--port ${values.port} is no port`)

/** The newest change below some files and folders, in ms. */
async function newest(...places: string[]): Promise<number> {
  const times = await Promise.all(places.map(async (place) => {
    const info = await stat(place).catch(() => undefined)
    if (!info?.isDirectory()) return info?.mtimeMs ?? 0
    const inside = await readdir(place, { recursive: true, withFileTypes: true })
    const all = await Promise.all(inside.filter((e) => !e.name.endsWith('.tsbuildinfo')).map(async (e) => (await stat(path.join(e.parentPath, e.name))).mtimeMs))
    return Math.max(info.mtimeMs, ...all)
  }))
  return Math.max(...times)
}

finishPutting(out)
const built = await newest(path.join(out, 'edition', 'manifest.json'))
const changed = await newest(data, ...['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'].map((name) => path.join(root, name)))
if (built < changed || !isBuiltFrom(out, data)) {
  const refused = await whyNotWriteTo(out, data)
  if (refused !== undefined) wrongUsage(usage, refused)
  const report = await publishEdition({ data, out })
  printProblems(report.problems)
  printDoubts(report.doubts)
  if (report.articles === 0 && report.files === 0) process.exit(1)
}

const base = await baseOf(data)
const firstPort = 4173
/** The port that was asked for, or the first free one from 4173 on. */
for (let port = wanted ?? firstPort; ; port++) {
  try {
    console.log((await serve(out, base, port)).address)
    break
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    if (!taken) throw error
    if (wanted !== undefined || port > firstPort + 50) wrongUsage(usage, `port ${port} is taken`)
  }
}
