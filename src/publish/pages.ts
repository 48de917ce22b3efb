import { createHash } from 'node:crypto'
import { shellPath } from '../contract/deviceCaches'
import type { Site } from '../contract/edition'
import { embeddedId, embeddedSchema, type Embedded } from '../contract/embedded'
import { pack } from '../contract/packed'
import { absolute, pages, withBase } from '../contract/paths'
import { needsNoMore } from './firstStyles'

/** Makes the HTML of one page from the files that its route asks for. `more` gives what else belongs in its head, after what its route put there. */
export type PageMaker = (page: string, site: Site, load: (key: string) => Promise<unknown>, more?: (head: string) => string) => Promise<string>

/** What the reader's prerender gives back for one address: markup, what belongs in the head, and the files that it was made from, packed. */
export type RenderedPage = { app: string; head: string; data: Embedded['files']; route: string }
export type RenderPage = (page: string, site: Site, load: (key: string) => Promise<unknown>) => Promise<RenderedPage>

/** An address that no page has: its page is written as 404.html. */
export const notFoundPage = '/404.html'

/** The page without a text, which the service worker gives where neither network nor device has the right one: it draws any route. */
export const shellPage = `/${shellPath}`
export const emptyPage: RenderedPage = { app: '', head: '<meta name="robots" content="noindex">', data: {}, route: '' }

/** Pages that need no file of the edition: what they show is on the reader's device. */
export const devicePages = [pages.saved.href()]

/** The address of the page that shows a file; undefined for files that only belong to other pages. */
export function pageOfKey(key: string): string | undefined {
  const [kind = '', first = '', second = ''] = key.split('/')
  switch (kind) {
    case 'about': return pages.about.href()
    case 'search': return pages.search.href()
    case 'topics': return pages.topics.href()
    case 'voices': return first === '' ? pages.voices.href() : pages.voicesUnderPage.href(first, Number(second))
    case 'places': return pages.places.href()
    case 'place': return pages.placePage.href(first, Number(second))
    case 'stories': return pages.storiesPage.href(Number(first))
    case 'latest': return pages.latestPage.href(Number(first))
    case 'topic': return pages.topicPage.href(first, Number(second))
    case 'story': return pages.storyPage.href(first, Number(second || 1))
    case 'voice': return pages.voicePage.href(first, Number(second || 1))
    case 'article': return pages.article.href(first)
    default: return undefined
  }
}

/** A line that took longer than this for the page itself, in ms, cannot bring the typefaces in time for the first paint. */
const quick = 150

/**
 * Runs before the first paint; the policy allows it by its hash. It puts the reader's settings (see reader/device/settings.ts) on the page, and asks ahead
 * for what its `data-first` names where the line is quick: the typefaces, and in a page with its first styles the sheet, which the first paint then waits
 * for, so that it has the typefaces too. On a slow line they would only hold up the text: there they come after it, for the pages after this one.
 */
export const settingsScript = `{let d=document;try{for(let n of['theme','marks']){let v=localStorage[n]||'';if(/^[a-z]+$/.test(v))d.documentElement.dataset[n]=v}}catch{}if(${quick}>performance.now())d.currentScript.dataset.first?.split(' ').map(href=>d.head.append(Object.assign(d.createElement('link'),{crossOrigin:'',href},/css$/.test(href)?{rel:'stylesheet',blocking:'render'}:{rel:'preload',as:'font'})))}`

/** What a page may load and run: only its own origin, no inline script but the settings', no inline style but `styles` (see firstStyles.ts), both by their hash. */
export const contentPolicy = (styles = '') => [
  "default-src 'none'",
  `script-src 'self' ${sourceHash(settingsScript)}`,
  `style-src 'self'${styles && ` ${sourceHash(styles)}`}`,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const sourceHashes = new Map<string, string>()

/** A script or a style as a policy allows it. The few that there are stand in thousands of pages. */
export function sourceHash(text: string): string {
  const known = sourceHashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  sourceHashes.set(text, known)
  return known
}

export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

const written = new WeakMap<object, string>()

/** JSON of a value of the edition, written once while the value lives: as a file of its own, and to tell whether it is as it was. */
export function jsonOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  let json = written.get(value)
  if (json === undefined) written.set(value, (json = JSON.stringify(value)))
  return json
}

/** JSON that is safe inside a script element: no `<` that could end it. */
export const embeddedJson = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c')

/** What a page hydrates from. */
export const dataElement = (embedded: Embedded) => `<script type="application/json" id="${embeddedId}">${embeddedJson(pack(embeddedSchema, embedded))}</script>`

/** What a page loads first: addresses of the typefaces that its first text needs, of the script that loads the app, and of the app and what it needs for this page. */
export type FirstFiles = { fonts: string[]; loader: string; app: string[] }

/** The elements of the style sheet, and what of it an article's first paint needs, as text; empty where pages take the whole sheet first. */
export type PageStyles = { sheet: string; first: string }

/** The address of the style sheet in its element. */
export const sheetHref = (sheet: string) => /href="([^"]*)"/.exec(sheet)?.[1] ?? ''

/**
 * Fills Vite's index.html. What the first paint waits for stands first and alone: the style sheet, or in an article's page the first styles themselves,
 * with the sheet at the end. Replacements go through functions, since a `$` in an article would mean something to String.replace.
 */
export function fillTemplate(template: string, site: Site, page: RenderedPage, { fonts, loader, app }: FirstFiles, { sheet, first }: PageStyles, missing: boolean, more = ''): string {
  const early = first !== '' && needsNoMore(page.app)
  const load = `<script type="module" async fetchpriority="low" crossorigin src="${loader}" data-app="${app.join(' ')}"></script>`
  return template
    .replace('<html lang="en">', () => `<html lang="${escapeHtml(site.language)}">`)
    .replace('<!--policy-->', () => `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(early ? first : '')}">`)
    .replace('<!--head-->', () => `<script data-first="${[...fonts, ...(early ? [sheetHref(sheet)] : [])].join(' ')}">${settingsScript}</script>${early ? `<style>${first}</style>` : sheet}${load}${page.head}${appLinks(site.base).join('')}${more}`)
    .replace('<!--app-->', () => page.app)
    .replace('<!--data-->', () => (early ? sheet : '') + dataElement({ site, missing, files: page.data }))
}

/** What browsers and home screens show beside a page: the manifest, its picture, and the colour of the frame in either theme (tokens.css, --paper). */
const appLinks = (base: string) => [
  `<link rel="manifest" href="${base}manifest.webmanifest">`,
  `<link rel="apple-touch-icon" href="${base}icons/icon-180.png">`,
  '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf8f2">',
  '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15140f">',
]

/** The page at a renamed article's old address: leads on without a script. */
export function redirectPage(site: Site, old: string, slug: string): { path: string; bytes: string } {
  const href = escapeHtml(withBase(site.base, pages.article.href(slug)))
  const canonical = escapeHtml(absolute(site, pages.article.href(slug)))
  return {
    path: `${pages.article.href(old).slice(1)}index.html`,
    bytes: `<!doctype html><html lang="${escapeHtml(site.language)}"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentPolicy()}"><meta name="viewport" content="width=device-width"><title>This article has moved</title><meta name="robots" content="noindex"><link rel="canonical" href="${canonical}"><meta http-equiv="refresh" content="0; url=${href}"><p>This article has a new address: <a href="${href}">${canonical}</a>.</p></html>\n`,
  }
}
