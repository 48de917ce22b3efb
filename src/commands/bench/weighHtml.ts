import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { articleShardSchema, type ArticleShard } from '../../contract/edition'
import { embeddedSchema } from '../../contract/embedded'
import { pack, unpack } from '../../contract/packed'
import { brotli } from '../../publish/delivery/brotli'
import { dataElement } from '../../publish/pages'
import { plainPage } from './plainPage'

/** One article's page beside plain pages of the same article, in bytes after brotli 5. Without its locator map; `page` also without the styles that stand in it, since the plain page has its own in a file. */
export type HtmlWeight = { slug: string; words: number; drawn: boolean; page: number; styled: number; plain: number; text: number; shard: ArticleShard }

const embeddedElement = /<script type="application\/json" id="edition-data">(.*?)<\/script>/s
const styleElement = /<style>.*?<\/style>/s
const mapElement = /<svg[^>]*aria-label="Map: .*?<\/svg>/s

const noMap = { width: 0, height: 0, land: '', borders: '', dots: [] }

const weigh = (html: string) => brotli(Buffer.from(html)).length

function weighPage(slug: string, html: string): HtmlWeight | undefined {
  const data = embeddedElement.exec(html)?.[1]
  // a renamed article's old address only leads on
  if (data === undefined) return undefined
  const embedded = unpack(embeddedSchema, JSON.parse(data))
  const [file] = Object.entries(embedded.files)
  if (!file) throw new Error(`the page of ${slug} carries no article`)
  const shard = unpack(articleShardSchema, file[1])
  if (shard.where) shard.where.map = noMap
  const without = html.replace(embeddedElement, () => dataElement({ ...embedded, files: { [file[0]]: pack(articleShardSchema, shard) } })).replace(mapElement, '')
  const words = shard.article.blocks.flatMap((b) => ('text' in b ? b.text.split(/\s+/) : [])).length
  return { slug, words, drawn: Object.keys(shard.drawings).length > 0, page: weigh(without.replace(styleElement, '')), styled: weigh(without), plain: weigh(plainPage(shard)), text: weigh(plainPage(shard, 'text')), shard }
}

/** Weighs every article's page of a built edition, the least ratio to its plain page first. */
export function weighHtml(dist: string): HtmlWeight[] {
  const folder = path.join(dist, 'article')
  return readdirSync(folder)
    .flatMap((slug) => weighPage(slug, readFileSync(path.join(folder, slug, 'index.html'), 'utf8')) ?? [])
    .sort((a, b) => a.page / a.plain - b.page / b.plain)
}
