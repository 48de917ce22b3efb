import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../../contract/article'
import { escapeHtml } from '../../publish/pages'

/*
 * The floor that a build is compared with: one plain page for each article, its headline and its text, read and written and nothing else.
 * Prints what it cost as one line of JSON. Arguments: data, out.
 */

const [data = '', out = ''] = process.argv.slice(2)
const began = performance.now()
let bytes = 0
let files = 0
for (const name of readdirSync(path.join(data, 'articles'))) {
  const { slug, headline, standfirst, blocks } = JSON.parse(readFileSync(path.join(data, 'articles', name), 'utf8')) as Article
  const text = blocks.flatMap((b) => ('text' in b ? [`<p>${escapeHtml(b.text)}</p>`] : [])).join('\n')
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(headline)}</title><h1>${escapeHtml(headline)}</h1><p>${escapeHtml(standfirst ?? '')}</p>\n${text}</html>\n`
  mkdirSync(path.join(out, 'article', slug), { recursive: true })
  writeFileSync(path.join(out, 'article', slug, 'index.html'), page)
  bytes += Buffer.byteLength(page)
  files += 1
}
const { user, system } = process.cpuUsage()
console.log(JSON.stringify({ steps: [], cpu: (user + system) / 1e6, seconds: (performance.now() - began) / 1000, peak: process.resourceUsage().maxRSS / 1024, files, made: files, bytes }))
