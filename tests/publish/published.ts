import type { Article } from '../../src/contract/article'
import { bytesOf, emitEdition, openEdition, type Picturing } from '../../src/publish/edition'
import type { EditionIndex } from '../../src/publish/indexEdition'
import { dataFolder } from './sampleData'

/** The index of a data folder of these articles. */
export async function indexOf(articles: Article[], files: Record<string, unknown> = {}): Promise<EditionIndex> {
  const opened = await openEdition(await dataFolder(articles, files))
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return opened.value.index
}

/** Every file of their edition, by path. A page is a title, a description and what belongs in its head besides. */
export async function publishedFiles(articles: Article[], files: Record<string, unknown> = {}, pictures?: Picturing): Promise<Map<string, string>> {
  const index = await indexOf(articles, files)
  const all = new Map<string, string>()
  const head = '<title>Title | Test Edition</title><meta name="description" content="Its &quot;description&quot; &amp; more"/>'
  for await (const file of emitEdition(index, (page, _site, _load, more) => Promise.resolve(`page ${page} ${more?.(head) ?? ''}`), pictures ? { pictures } : {})) {
    const bytes = await bytesOf(file)
    all.set(file.path, typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1'))
  }
  return all
}

/** The file at a path; an error where there is none. */
export function fileAt(files: ReadonlyMap<string, string>, path: string): string {
  const file = files.get(path)
  if (file === undefined) throw new Error(`no file ${path} among ${files.size}`)
  return file
}
