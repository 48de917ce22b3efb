import path from 'node:path'
import { builtOnce, codeStamp, shortName } from './cacheFolder'
import { root } from './root'

export type BuiltApp = { folder: string; /** stands for the app's code, its base and its mode */ stamp: string }
export type Mode = 'production' | 'development'

/**
 * The app as Vite builds it, without any data, in a folder of its own: what the browser gets, and hidden beside it (.prerender, .vite) what the
 * pages are drawn with. Built once for each state of the code.
 */
export async function buildApp({ base, mode }: { base: string; mode: Mode }): Promise<BuiltApp> {
  const stamp = shortName(codeStamp('src/contract', 'src/reader', 'src/offline', 'src/publish', 'index.html', 'vite.config.ts', 'public', 'package-lock.json'), base, mode)
  const folder = await builtOnce('apps', stamp, (making) => runVite(making, base, mode))
  return { folder, stamp }
}

async function runVite(outDir: string, base: string, mode: Mode): Promise<void> {
  // Loaded only here: a build whose app stands does without Vite.
  const [{ createBuilder }, { appPlugin }] = await Promise.all([import('vite'), import('../publish/plugin')])
  const builder = await createBuilder({ root, configFile: path.join(root, 'vite.config.ts'), mode, logLevel: 'warn', build: { outDir, emptyOutDir: true }, plugins: [appPlugin(base)] })
  await builder.buildApp()
}
