import { access, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Article } from '../contract/article'
import type { Result } from '../contract/problem'
import { writeAtomically } from './writeAtomically'

/** What became of an article. `already there`: its original had been imported before, and nothing was written over. */
export type Saved = { path: string; slug: string; state: 'written' | 'already there, the same' | 'already there, different' }

/** The data folder as one run of the importer knows it: listed once, then kept up to date, since listing 50,000 files for each post takes long. */
type Shelf = {
  data: string
  dryRun: boolean
  /** the first figures of each original's SHA-256 */
  originals: Set<string>
  /** SHA-256 to slug, and the slugs, of what this run wrote, or would have written */
  bySha: Map<string, string>
  slugs: Set<string>
}

export async function openShelf(data: string, dryRun: boolean): Promise<Shelf> {
  const originals = await readdir(path.join(data, 'originals')).catch((): string[] => [])
  return { data, dryRun, originals: new Set(originals.map((name) => name.slice(0, prefix))), bySha: new Map(), slugs: new Set() }
}

const prefix = 12

/** Where the bytes of a file go, below the data folder. The name is made safe for every file system. */
export function originalPath(file: string, sha256: string): string {
  const { name, ext } = path.parse(file)
  const safe = (part: string, most: number) => part.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '').slice(0, most)
  const extension = ext === '' ? '' : `.${safe(ext, 12)}`
  return `originals/${sha256.slice(0, prefix)}-${safe(name, 60) || 'post'}${extension}`
}

/**
 * The only writer of data/originals and data/articles: the original first, so that no article lacks its source, then the article. Loses nothing:
 * a slug that another post has gets -2 (-3, …); an original that was imported before is left as it is, edited or not.
 */
export async function saveArticle(article: Article, bytes: Uint8Array, shelf: Shelf): Promise<Result<Saved>> {
  const { original = '', sha256 = '' } = article.provenance ?? {}
  const there = await savedFrom(sha256, shelf)
  const slug = there?.slug ?? (await freeSlug(article.slug, shelf))
  const saved: Article = { ...article, slug }
  const same = there?.article === undefined || isDeepStrictEqual(withoutRecord(there.article), withoutRecord(saved))
  const state = !there ? 'written' : same ? 'already there, the same' : 'already there, different'

  const originalFile = path.join(shelf.data, original)
  const kept = there ? undefined : await readFile(originalFile).catch(() => undefined)
  if (kept && !kept.equals(bytes)) {
    return { ok: false, problems: [{ file: originalFile, place: 'the whole file', reason: 'holds other bytes than the post whose name it bears, and originals are never written over', remedy: 'move it away and import the post again' }] }
  }
  if (!shelf.dryRun && !there) {
    if (!kept) await writeAtomically(originalFile, bytes)
    await writeAtomically(articleFile(shelf, slug), `${JSON.stringify(saved, null, 2)}\n`)
  }
  shelf.bySha.set(sha256, slug)
  shelf.slugs.add(slug)
  return { ok: true, value: { path: articleFile(shelf, slug), slug, state } }
}

/** An article but for its provenance, which names the file that it came from and differs where the same bytes have two names. */
const withoutRecord = (article: object) => ({ ...article, provenance: null })

const articleFile = (shelf: Shelf, slug: string) => path.join(shelf.data, 'articles', `${slug}.json`)

type Known = { slug: string; article: object | undefined }

/** The article made from this original, under whatever slug an editor gave it since. Every article is read only where the original is known. */
async function savedFrom(sha256: string, shelf: Shelf): Promise<Known | undefined> {
  const slug = shelf.bySha.get(sha256)
  if (slug !== undefined) return { slug, article: await readArticleFile(articleFile(shelf, slug)) }
  if (!shelf.originals.has(sha256.slice(0, prefix))) return undefined
  const names = await readdir(path.join(shelf.data, 'articles')).catch((): string[] => [])
  for (const name of names.filter((n) => n.endsWith('.json') && !n.startsWith('.')).sort()) {
    const known = { slug: name.slice(0, -'.json'.length), article: await readArticleFile(path.join(shelf.data, 'articles', name)) }
    if (sha256Of(known.article) === sha256) return known
  }
  return undefined
}

/** The first of slug, slug-2, slug-3, … that no file has. A file that cannot be read has its slug all the same. */
async function freeSlug(slug: string, shelf: Shelf): Promise<string> {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? slug : `${slug}-${count}`
    if (!shelf.slugs.has(candidate) && !(await exists(articleFile(shelf, candidate)))) return candidate
  }
}

const exists = (file: string) => access(file).then(() => true, () => false)

/** The object in a JSON file; undefined where there is none. */
async function readArticleFile(file: string): Promise<object | undefined> {
  try {
    const value = JSON.parse(await readFile(file, 'utf8')) as unknown
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function sha256Of(article: object | undefined): unknown {
  const provenance: unknown = article && 'provenance' in article ? article.provenance : undefined
  return typeof provenance === 'object' && provenance !== null && 'sha256' in provenance ? provenance.sha256 : undefined
}
