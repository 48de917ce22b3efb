import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Publisher from '../publish/publish'
import { builtOnce, cacheFolder } from './cacheFolder'
import { root } from './root'

/**
 * The publisher in one file of plain JavaScript, made once for each state of its code (`code`): as a hundred modules that are translated on the way it
 * takes a second to load, and a tenth longer for everything.
 */
export async function loadPublisher(code: string): Promise<typeof Publisher> {
  // Elsewhere it would not find the packages that it needs.
  if (!cacheFolder('publishers').startsWith(root + path.sep)) return import('../publish/publish')
  const folder = await builtOnce('publishers', code, async (outDir) => {
    // Loaded only here: a build whose publisher stands does without Vite.
    const { build } = await import('vite')
    await build({ root, configFile: false, logLevel: 'warn', publicDir: false, build: { ssr: 'src/publish/publish.ts', outDir, target: 'node20' } })
  })
  return (await import(pathToFileURL(path.join(folder, 'publish.js')).href)) as typeof Publisher
}
