import { readFileSync, statSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type * as v from 'valibot'
import { parseArticle, type Article } from '../contract/article'
import { articleLimits } from '../contract/articleLimits'
import type { Override, Person } from '../contract/people'
import { parseWith, type Problem, type Result } from '../contract/problem'
import { overridesFileSchema, peopleFileSchema, siteFileSchema, storiesFileSchema, topicsFileSchema, type PinnedStory, type SiteFile, type Topic } from './dataForms'

/** The editor's files beside the articles. Articles are read one at a time, see `readArticle`. */
export type Data = {
  folder: string
  site: SiteFile
  topics: Topic[]
  people: Person[]
  stories: PinnedStory[]
  /** slugs with a file in data/articles, sorted */
  slugs: string[]
  /** names of the files in data/pictures */
  pictures: string[]
  /** those of them that have overrides */
  overridden: ReadonlySet<string>
  /** what lies in data/articles or data/overrides and is no file of its kind */
  strays: Problem[]
}

/** Reads a JSON file. A missing file is `missing` if that is given, else a problem; broken JSON is a problem that says where. */
export async function readJson<S extends v.GenericSchema>(folder: string, name: string, schema: S, remedy: string, missing?: v.InferOutput<S>): Promise<Result<v.InferOutput<S>>> {
  const shown = path.join(path.basename(folder), name)
  let source: string
  try {
    source = await readFile(path.join(folder, name), 'utf8')
  } catch (error) {
    if (missing !== undefined && (error as NodeJS.ErrnoException).code === 'ENOENT') return { ok: true, value: missing }
    return { ok: false, problems: [{ file: shown, place: 'the whole file', reason: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`, remedy }] }
  }
  const parsed = parseJson(source, shown)
  return parsed.ok ? parseWith(schema, parsed.value, shown, remedy) : parsed
}

function parseJson(source: string, file: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(source.replace(/^\uFEFF/, '')) as unknown }
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1]
    const place = at === undefined ? 'the whole file' : `line ${source.slice(0, Number(at)).split('\n').length}`
    return { ok: false, problems: [{ file, place, reason: 'is no valid JSON', remedy: 'look there for a missing comma, quotation mark or bracket' }] }
  }
}

/** Reads everything but the articles. Without a site, topics, people or stories that can be read there is no edition. */
export async function readData(folder: string): Promise<Result<Data>> {
  const [site, topics, people, stories, names, overrides, pictures] = await Promise.all([
    readJson(folder, 'site.json', siteFileSchema, 'README, "A data folder of your own", shows the form of site.json'),
    readJson(folder, 'topics.json', topicsFileSchema, 'take topics.json from the bundled data folder again', { credit: '-', release: '-', topics: [] }),
    readJson(folder, 'people.json', peopleFileSchema, 'correct that entry; README, "People and roles", shows the form', []),
    readJson(folder, 'stories.json', storiesFileSchema, 'correct that entry: {"id", "headline", "parts": [slugs]}', []),
    list(folder, 'articles'),
    list(folder, 'overrides'),
    list(folder, 'pictures'),
  ])
  if (!site.ok || !topics.ok || !people.ok || !stories.ok || !names.ok || !overrides.ok || !pictures.ok)
    return { ok: false, problems: [site, topics, people, stories, names, overrides, pictures].flatMap((r) => (r.ok ? [] : r.problems)) }
  const isFile = (name: string) => name.endsWith('.json')
  const slugs = names.value.filter(isFile).map((n) => n.slice(0, -5)).sort()
  const known = new Set(slugs)
  const stray = (file: string, reason: string, remedy: string): Problem => ({ file: path.join(path.basename(folder), file), place: 'the whole file', reason, remedy })
  const strays = [
    ...names.value.filter((n) => !isFile(n)).map((n) => stray(path.join('articles', n), 'is no article: their names end in .json', 'rename it, or move it away')),
    ...overrides.value.filter((n) => !isFile(n) || !known.has(n.slice(0, -5))).map((n) => stray(path.join('overrides', n), 'belongs to no article', 'name it after the slug of its article, or move it away')),
  ]
  return { ok: true, value: { folder, site: site.value, topics: topics.value.topics, people: people.value, stories: stories.value, slugs, overridden: new Set(overrides.value.map((n) => n.slice(0, -5))), pictures: pictures.value.sort(), strays } }
}

/** Names in a folder of the editor's, hidden ones left out. No folder is an empty one; one that cannot be read is a problem. */
async function list(folder: string, name: string): Promise<Result<string[]>> {
  try {
    return { ok: true, value: (await readdir(path.join(folder, name))).filter((n) => !n.startsWith('.')) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return { ok: true, value: [] }
    return { ok: false, problems: [{ file: path.join(path.basename(folder), name), place: 'the whole folder', reason: `cannot be read (${code ?? 'unknown error'})`, remedy: 'it should be a folder of JSON files that you may read' }] }
  }
}

/** Reads data/articles/<slug>.json, or its `bytes` where they have been read; the file's name must say its slug. */
export async function readArticle(folder: string, slug: string, bytes?: Buffer): Promise<Result<Article>> {
  const file = path.join('articles', `${slug}.json`)
  const shown = path.join(path.basename(folder), file)
  let source: string
  try {
    const size = bytes?.length ?? (await stat(path.join(folder, file))).size
    if (size > articleLimits.file) return { ok: false, problems: [{ file: shown, place: 'the whole file', reason: `is too large: ${size} bytes, and ${articleLimits.file} is the most`, remedy: 'divide it into parts, one article each, and pin them as a story' }] }
    source = bytes?.toString('utf8') ?? (await readFile(path.join(folder, file), 'utf8'))
  } catch {
    return { ok: false, problems: [{ file: shown, place: 'the whole file', reason: 'cannot be read', remedy: 'check that the file is there and readable' }] }
  }
  const parsed = parseJson(source, shown)
  const article = parsed.ok ? parseArticle(parsed.value, shown, source.length) : parsed
  if (article.ok && article.value.slug !== slug) {
    const problem: Problem = { file: shown, place: 'slug', reason: `is ${article.value.slug}, which is not the file's name`, remedy: `rename the file to ${article.value.slug}.json, or correct the slug` }
    return { ok: false, problems: [problem] }
  }
  return article
}


/** Reads data/overrides/<slug>.json; none is an empty list. */
export function readOverrides(folder: string, slug: string): Promise<Result<Override[]>> {
  return readJson(folder, path.join('overrides', `${slug}.json`), overridesFileSchema, 'correct that entry: {"words", "before"?, "after"?, "do", "speaker"?}', [])
}

/** Time in which a file may be written twice and look the same, in ms, with much to spare. */
const tick = 1000

/**
 * What an editor's file looks like from outside: size, times of its last changes and number on the disk. A file that is written again, moved or put back gets
 * another, whatever its content. Undefined where there is no such file, or where it was written so shortly before `now` (ms since 1970) that it may be
 * written again without showing it.
 */
export function markOf(folder: string, kind: 'articles' | 'overrides', slug: string, now: number): string | undefined {
  const found = statSync(path.join(folder, kind, `${slug}.json`), { throwIfNoEntry: false })
  return found === undefined || Math.max(found.ctimeMs, found.mtimeMs) > now - tick ? undefined : `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}`
}

/** The bytes of an editor's file, to tell whether it has changed; undefined where it cannot be read or is too large to be. */
export function readBytes(folder: string, kind: 'articles' | 'overrides', slug: string): Buffer | undefined {
  const file = path.join(folder, kind, `${slug}.json`)
  try {
    return statSync(file).size > articleLimits.file ? undefined : readFileSync(file)
  } catch {
    return undefined
  }
}

/** The text of a drawing, data/pictures/<name>; undefined where it cannot be read. */
export const readPicture = (folder: string, name: string): Promise<string | undefined> => readFile(path.join(folder, 'pictures', name), 'utf8').catch(() => undefined)

/** The table of who checked what, data/REVIEW.md; undefined for an edition that keeps none. */
export const readReview = (folder: string): Promise<string | undefined> => readFile(path.join(folder, 'REVIEW.md'), 'utf8').catch(() => undefined)
