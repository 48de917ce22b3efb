import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createBuilder } from 'vite'
import { editionPlugin, UnreadableData, type PublishReport } from '../publish/plugin'
import { progressLine } from './progressLine'
import { root } from './root'

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

const sourceFile = (out: string) => path.join(out, 'edition', '.data')
const sourceOf = (data: string) => `${createHash('sha256').update(data).digest('hex')}\n`

/** True where the edition in `out` was built from this data folder; its file keeps a hash of the path, not the path. */
export async function isBuiltFrom(out: string, data: string): Promise<boolean> {
  return (await readFile(sourceFile(out), 'utf8').catch(() => '')) === sourceOf(data)
}

/**
 * Builds app and edition beside `out` and puts them in its place when both are whole:
 * a build that fails or is killed leaves the last good edition where it was.
 */
export async function publishEdition({ data, out, mode = 'production', without = new Set() }: { data: string; out: string; mode?: 'production' | 'development'; without?: ReadonlySet<string> }): Promise<PublishReport> {
  const staging = `${out}.next`
  const retired = `${out}.last`
  await rm(staging, { recursive: true, force: true })
  await mkdir(path.dirname(staging), { recursive: true })
  process.env['NODE_ENV'] = mode
  let report: PublishReport | undefined
  const progress = progressLine()
  try {
    const builder = await createBuilder({
      root,
      configFile: path.join(root, 'vite.config.ts'),
      mode,
      logLevel: 'warn',
      build: { outDir: staging, emptyOutDir: true },
      plugins: [editionPlugin({ data, base: await baseOf(data), without, cache: path.join(root, 'node_modules', '.cache', 'news-unrolled'), onDone: (done) => (report = done), onProgress: progress.show })],
    })
    await builder.buildApp()
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    if (error instanceof UnreadableData) return { files: 0, bytes: 0, articles: 0, problems: error.problems }
    throw error
  } finally {
    progress.end()
  }
  if (!report) throw new Error('the build ended without an edition')
  await writeFile(sourceFile(staging), sourceOf(data))
  await rm(retired, { recursive: true, force: true })
  await rename(out, retired).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  })
  await rename(staging, out)
  await rm(retired, { recursive: true, force: true })
  return report
}
