import { mkdir, readFile, rename, rm } from 'node:fs/promises'
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

/**
 * Builds app and edition beside `out` and puts them in its place when both are whole:
 * a build that fails or is killed leaves the last good edition where it was.
 */
export async function publishEdition({ data, out, mode = 'production' }: { data: string; out: string; mode?: 'production' | 'development' }): Promise<PublishReport> {
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
      plugins: [editionPlugin({ data, base: await baseOf(data), onDone: (done) => (report = done), onProgress: progress.show })],
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
  await rm(retired, { recursive: true, force: true })
  await rename(out, retired).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  })
  await rename(staging, out)
  await rm(retired, { recursive: true, force: true })
  return report
}
