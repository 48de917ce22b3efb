import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest as ViteManifest, Plugin, ViteDevServer } from 'vite'
import type { Problem } from '../contract/problem'
import { shellPath, workerPath } from '../contract/deviceCaches'
import { filePath, manifestPath } from '../contract/paths'
import { emitEdition, openEdition, rememberingLoader, siteOf } from './edition'
import { editionKeys } from './files/editionFiles'
import type { EditionIndex } from './indexEdition'
import { dataElement, emptyPage, fillTemplate, notFoundPage, redirectPage, settingsScript, shellPage, type PageMaker, type RenderPage } from './pages'
import { withPrecache } from './precache'
import { writeEdition } from './writeEdition'

/*
 * The one file that knows both Vite and the edition. Vite builds the app twice (browser and prerender) and the service worker; when
 * these stand, the edition is streamed beside the app. The dev server makes each file of the edition when it is asked for.
 */

export type PublishReport = { files: number; bytes: number; articles: number; problems: Problem[] }
type Options = { data: string; base: string; onDone?: (report: PublishReport) => void; onProgress?: (step: string, done: number, all?: number) => void }

const prerenderEntry = 'src/reader/app/prerender.tsx'
const workerEntry = 'src/offline/serviceWorker.ts'
const firstFonts = /source-(?:serif-4|sans-3)-latin-wght-normal-[^/]*\.woff2$/

export function editionPlugin(options: Options): Plugin {
  return {
    name: 'news-unrolled-edition',
    config: (user) => ({
      base: options.base,
      appType: 'custom',
      server: { watch: { ignored: ['**/dist/**', '**/dist.*/**', '**/shots/**', '**/tests/**'] } },
      build: { cssCodeSplit: false, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
      environments: {
        client: { build: { manifest: true } },
        ssr: {
          resolve: { noExternal: true },
          build: { outDir: path.join(user.build?.outDir ?? 'dist', '.prerender'), rollupOptions: { input: prerenderEntry }, emitAssets: false, copyPublicDir: false },
        },
        offline: {
          consumer: 'client',
          build: { outDir: path.join(user.build?.outDir ?? 'dist', '.offline'), rollupOptions: { input: workerEntry, output: { format: 'iife', entryFileNames: workerPath } }, copyPublicDir: false },
        },
      },
      builder: {},
    }),
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client, ssr, offline } = builder.environments
        if (!client || !ssr || !offline) throw new Error('the client, ssr and offline environments must all be there')
        if (!client.isBuilt) await builder.build(client)
        if (!ssr.isBuilt) await builder.build(ssr)
        if (!offline.isBuilt) await builder.build(offline)
        const out = path.resolve(builder.config.root, client.config.build.outDir)
        const opened = await openEdition(options.data, (done, all) => options.onProgress?.('reading', done, all))
        if (!opened.ok) throw new UnreadableData(opened.problems)
        const { index, problems } = opened.value
        const makePage = await pageMaker(out, builder.config.base)
        const written = await writeEdition(out, emitEdition(index, makePage), (done) => options.onProgress?.('writing', done))
        await writeWorker(out)
        await rm(path.join(out, '.offline'), { recursive: true })
        await rm(path.join(out, '.prerender'), { recursive: true })
        await rm(path.join(out, '.vite'), { recursive: true })
        options.onDone?.({ ...written, articles: index.entries.length, problems })
      },
    },
    configureServer: (server) => serveEdition(server, options),
  }
}

/** Thrown when the editor's files are such that no edition can be made at all. */
export class UnreadableData extends Error {
  readonly problems: Problem[]
  constructor(problems: Problem[]) {
    super('the data folder cannot be read')
    this.problems = problems
  }
}

async function writeWorker(out: string): Promise<void> {
  const [worker, shell] = await Promise.all([readFile(path.join(out, '.offline', workerPath), 'utf8'), readFile(path.join(out, shellPath), 'utf8')])
  await writeFile(path.join(out, workerPath), withPrecache(worker, await readdir(path.join(out, 'assets')), shell))
}

async function pageMaker(out: string, base: string): Promise<PageMaker> {
  const template = await readFile(path.join(out, 'index.html'), 'utf8')
  const built = JSON.parse(await readFile(path.join(out, '.vite', 'manifest.json'), 'utf8')) as ViteManifest
  const fonts = [...new Set(Object.values(built).flatMap((chunk) => [chunk.file, ...(chunk.assets ?? [])]))].filter((file) => firstFonts.test(file)).map((file) => base + file)
  const prerender = pathToFileURL(path.join(out, '.prerender', 'prerender.js')).href
  const { renderPage } = (await import(prerender)) as { renderPage: RenderPage }
  const scriptsOf = (route: string): string[] => {
    const seen = new Set<string>()
    const walk = (name: string) => {
      const chunk = built[name]
      if (!chunk || chunk.isEntry || seen.has(chunk.file)) return
      seen.add(chunk.file)
      chunk.imports?.forEach(walk)
    }
    walk(`src/reader/routes/${route}.tsx`)
    return [...seen].map((file) => base + file)
  }
  return async (page, site, load) => {
    const rendered = page === shellPage ? emptyPage : await renderPage(page, site, load)
    return fillTemplate(template, site, rendered, { scripts: scriptsOf(rendered.route), fonts }, page === notFoundPage)
  }
}

/** Serves the data as an edition whose hashes are its keys; a change in the data folder makes a new one and reloads the page. */
function serveEdition(server: ViteDevServer, options: Options): void {
  const open = async (): Promise<EditionIndex> => {
    const opened = await openEdition(options.data)
    if (!opened.ok) throw new UnreadableData(opened.problems)
    if (opened.value.problems.length > 0) options.onDone?.({ files: 0, bytes: 0, articles: opened.value.index.entries.length, problems: opened.value.problems })
    return opened.value.index
  }
  const tell = (error: unknown) => {
    if (error instanceof UnreadableData) options.onDone?.({ files: 0, bytes: 0, articles: 0, problems: error.problems })
    else server.config.logger.error(String(error))
  }
  let current = open()
  current.catch(tell)
  server.watcher.add(options.data)
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(path.resolve(options.data) + path.sep)) return
    current = open()
    current.catch(tell)
    server.ws.send({ type: 'full-reload' })
  })
  const keyFile = 'keys-of-this-session'
  const json = async (asked: string): Promise<unknown> => {
    const index = await current
    if (asked === manifestPath) return { format: 1, edition: 'dev', site: siteOf(index), articles: index.entries.length, buckets: [keyFile] }
    if (asked === filePath(keyFile)) return Object.fromEntries([...editionKeys(index)].map((key) => [key, key]))
    return rememberingLoader(index)(asked.slice('edition/'.length, -'.json'.length))
  }
  server.middlewares.use((request, response, next) => {
    const url = (request.url ?? '/').replace(/[?#].*$/, '')
    const asked = decodeURIComponent(url.startsWith(options.base) ? url.slice(options.base.length) : url.replace(/^\//, ''))
    const answer = async () => {
      if (asked.startsWith('edition/')) {
        const value = await json(asked)
        response.statusCode = value === undefined ? 404 : 200
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify(value ?? null))
        return
      }
      if (request.headers.accept?.includes('text/html') !== true) return next()
      const moved = /^article\/([^/]+)\/$/.exec(asked)?.[1]
      const target = moved === undefined ? undefined : (await current).redirects.get(moved)
      if (moved !== undefined && target !== undefined) {
        response.setHeader('content-type', 'text/html')
        response.end(redirectPage(siteOf(await current), moved, target).bytes)
        return
      }
      const site = siteOf(await current)
      const page = await readFile(path.join(server.config.root, 'index.html'), 'utf8')
      const html = await server.transformIndexHtml(request.url ?? '/', page)
      response.setHeader('content-type', 'text/html')
      response.end(html
        .replace('<!--head-->', () => `<script>${settingsScript}</script>`)
        .replace('<!--app-->', '')
        .replace('<!--data-->', () => dataElement({ site, missing: false, files: [] })))
    }
    answer().catch(next)
  })
}
