import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Publisher from '../publish/publish'
import { cacheFolder, forgetOld } from './cacheFolder'
import { root } from './root'

/**
 * The publisher in one file of plain JavaScript, made once for each state of its code (`code`): as a hundred modules that are translated on the way it
 * takes a second to load, and a tenth longer for everything.
 */
export async function loadPublisher(code: string): Promise<typeof Publisher> {
  const publishers = cacheFolder('publishers')
  // Elsewhere it would not find the packages that it needs.
  if (!publishers.startsWith(root + path.sep)) return import('../publish/publish')
  const folder = path.join(publishers, code)
  if (!existsSync(folder)) {
    const making = await mkdtemp(`${folder}.`)
    try {
      // Loaded only here: a build whose publisher stands does without Vite.
      const { build } = await import('vite')
      await build({ root, configFile: false, logLevel: 'warn', publicDir: false, build: { ssr: 'src/publish/publish.ts', outDir: making, target: 'node20' } })
      // Another build may have been quicker: its publisher is the same.
      await rename(making, folder).catch(() => undefined)
    } finally {
      await rm(making, { recursive: true, force: true })
    }
    await forgetOld(publishers, folder)
  }
  return (await import(pathToFileURL(path.join(folder, 'publish.js')).href)) as typeof Publisher
}
