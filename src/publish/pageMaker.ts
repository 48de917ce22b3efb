import { readdirSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { workerPath } from '../contract/deviceCaches'
import type { Emitted } from './edition'
import { firstStyles } from './firstStyles'
import { emptyPage, fillTemplate, notFoundPage, sheetHref, shellPage, type PageMaker, type RenderPage } from './pages'
import { withPrecache } from './precache'

/** What Vite's manifest says of one chunk, as far as it is needed here. */
type Chunk = { file: string; isEntry?: boolean; imports?: string[]; assets?: string[] }

const firstFonts = /source-(?:serif-4|sans-3)-latin-wght-normal-[^/]*\.woff2$/

/** Vite lets scripts and styles load side by side: a page takes its styles first, and the app after the first paint (see fillTemplate). */
function takenApart(html: string): { template: string; styles: string; app: string[] } {
  const style = /\s*(<link rel="stylesheet"[^>]*>)/g
  const script = /\s*<(?:script type="module"|link rel="modulepreload")[^>]*(?:src|href)="([^"]*)">(?:<\/script>)?/g
  const first = (expression: RegExp) => [...html.matchAll(expression)].map(([, found = '']) => found)
  return { template: html.replace(style, '').replace(script, ''), styles: first(style).join(''), app: first(script) }
}

/** What Vite built into `app`, ready to make pages: its template, its prerender, the addresses of what each route loads first, and the styles that stand in articles' pages. */
export async function pageMaker(app: string, base: string): Promise<{ makePage: PageMaker; firstStyles: string }> {
  const { template, styles, app: entry } = takenApart(await readFile(path.join(app, 'index.html'), 'utf8'))
  const built = JSON.parse(await readFile(path.join(app, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>
  const fonts = [...new Set(Object.values(built).flatMap((chunk) => [chunk.file, ...(chunk.assets ?? [])]))].filter((file) => firstFonts.test(file)).map((file) => base + file)
  const sheetFile = sheetHref(styles).slice(base.length)
  const pageStyles = { sheet: styles, first: sheetFile === '' ? '' : firstStyles(await readFile(path.join(app, sheetFile), 'utf8')) }
  const loader = base + (built['src/reader/app/load.ts']?.file ?? '')
  const prerender = pathToFileURL(path.join(app, '.prerender', 'prerender.js')).href
  const { renderPage } = (await import(prerender)) as { renderPage: RenderPage }
  const scriptsOf = (route: string): string[] => {
    // What the entry needs stands beside it.
    const there = new Set(Object.values(built).flatMap((chunk) => (chunk.isEntry === true ? (chunk.imports ?? []) : [])))
    const seen = new Set<string>()
    const walk = (name: string) => {
      const chunk = built[name]
      if (!chunk || chunk.isEntry === true || there.has(name) || seen.has(chunk.file)) return
      seen.add(chunk.file)
      chunk.imports?.forEach(walk)
    }
    walk(`src/reader/routes/${route}.tsx`)
    return [...seen].map((file) => base + file)
  }
  const scripts = new Map<string, string[]>()
  const makePage: PageMaker = async (page, site, load, more) => {
    const rendered = page === shellPage ? emptyPage : await renderPage(page, site, load)
    const known = scripts.get(rendered.route) ?? scriptsOf(rendered.route)
    scripts.set(rendered.route, known)
    return fillTemplate(template, site, rendered, { fonts, loader, app: [...entry, ...known] }, pageStyles, page === notFoundPage, more?.(rendered.head))
  }
  return { makePage, firstStyles: pageStyles.first }
}

/** Gives the service worker its list of what to keep, once the page that draws any route is made. */
export async function serviceWorker(app: string): Promise<(shell: string) => string> {
  const [worker, assets] = await Promise.all([readFile(path.join(app, '.offline', workerPath), 'utf8'), readdir(path.join(app, 'assets'))])
  return (shell) => withPrecache(worker, assets, shell)
}

/** The text of the edition's icon. */
export const appIcon = (app: string): Promise<string> => readFile(path.join(app, 'favicon.svg'), 'utf8')

/** The app's own files as they stand in an edition, the same wherever an edition of this code lies. What is hidden, and the template of the pages, is for the publisher only. */
export function* appFiles(app: string): Generator<Emitted> {
  for (const entry of readdirSync(app, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    const name = path.relative(app, file).split(path.sep).join('/')
    if (entry.isFile() && !name.startsWith('.') && name !== 'index.html') yield { path: name, same: () => readFile(file) }
  }
}
