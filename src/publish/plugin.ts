import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { Problem } from '../contract/problem'
import { workerPath } from '../contract/deviceCaches'
import { filePath, manifestPath } from '../contract/paths'
import { bytesOf, openEdition, rememberingLoader, siteOf } from './edition'
import { emitFeeds } from './feeds/emitFeeds'
import { editionKeys } from './files/editionFiles'
import type { EditionIndex } from './indexEdition'
import { dataElement, pageOfKey, redirectPage, settingsScript } from './pages'
import { searchWorker } from './search/searchWorker'
import { shortClassNames } from './shortClassNames'

/*
 * The one file that knows both Vite and the edition. Vite builds the app twice, for the browser and for the prerender, and the service worker, without any data;
 * the dev server makes each file of the edition when it is asked for.
 */

/** Tells Vite how to build the app: `base` is the sub-path under which it will lie. */
export function appPlugin(base: string): Plugin {
  return {
    name: 'news-unrolled-app',
    config: (user, { mode }) => ({
      base,
      appType: 'custom',
      // A class name is in the style sheet and on every page: short ones make the first paint sooner. Development keeps Vite's readable ones.
      ...(mode === 'production' ? { css: { modules: { generateScopedName: shortClassNames() } } } : {}),
      worker: { format: 'es', rollupOptions: { output: { entryFileNames: searchWorker.name } } },
      build: { cssCodeSplit: false, assetsInlineLimit: 0, modulePreload: { polyfill: false }, rollupOptions: { checks: { pluginTimings: false } } },
      environments: {
        client: { build: { manifest: true, rollupOptions: { input: ['index.html', 'src/reader/app/load.ts'], output: { codeSplitting: { groups: codeGroups } } } } },
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
      },
    },
  }
}

/**
 * What an article needs beside its own code comes as one file, and what only pages of lists share as another: by itself Vite makes thirty of it, and each costs
 * a request, a line in every page and worse compression. The list of saved articles is loaded when a reader saves one.
 */
const listCode = /\/(?:ArticleCard|CardMeta|VoiceDots|QuotationTile|Pager|StoryLink|newParts|VoiceRow|FilterChips|useFilter|useReadBefore|useFiles|nameOrder|formatBytes|readingTime|deleteEverything)\.tsx?$/
const sharedCode = /\/src\/(?:contract|reader\/(?:card|edition|ui|device\/(?!library|recentSearches|deleteEverything)))\b.*\.tsx?$/
const codeGroups = [
  { name: 'lists', test: listCode, minShareCount: 2, priority: 1, includeDependenciesRecursively: false },
  { name: 'shared', test: sharedCode, minShareCount: 2 },
]

const prerenderEntry = 'src/reader/app/prerender.tsx'
const workerEntry = 'src/offline/serviceWorker.ts'

export type ServingOptions = { data: string; base: string; onProblems: (problems: Problem[], articles: number) => void }

/** Serves a data folder as an edition, with the app. */
export function editionPlugin(options: ServingOptions): Plugin {
  return {
    name: 'news-unrolled-edition',
    config: () => ({ base: options.base, appType: 'custom', server: { watch: { ignored: ['**/dist/**', '**/dist.*/**', '**/shots/**', '**/tests/**'] } } }),
    configureServer: (server) => serveEdition(server, options),
  }
}

/** The editor's files are such that no edition can be made at all. */
class UnreadableData extends Error {
  readonly problems: Problem[]
  constructor(problems: Problem[]) {
    super('the data folder cannot be read')
    this.problems = problems
  }
}

/** Serves the data as an edition whose hashes are its keys; a change in the data folder makes a new one and reloads the page. */
function serveEdition(server: ViteDevServer, options: ServingOptions): void {
  const open = async (): Promise<EditionIndex> => {
    const opened = await openEdition(options.data)
    if (!opened.ok) throw new UnreadableData(opened.problems)
    if (opened.value.problems.length > 0) options.onProblems(opened.value.problems, opened.value.index.entries.length)
    return opened.value.index
  }
  const tell = (error: unknown) => {
    if (error instanceof UnreadableData) options.onProblems(error.problems, 0)
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
      const beside = /^(.*?)feed\.(?:xml|json)$/.exec(asked)?.[1]
      if (beside !== undefined) {
        const key = [...editionKeys(await current)].find((k) => pageOfKey(k) === `/${beside}`)
        const file = key === undefined ? undefined : [...emitFeeds(await current, key)].find((f) => f.path === asked)
        response.statusCode = file ? 200 : 404
        response.end(file && (await bytesOf(file)))
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
        .replace('<!--data-->', () => dataElement({ site, missing: false, files: {} })))
    }
    answer().catch(next)
  })
}
