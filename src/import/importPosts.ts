import { createHash } from 'node:crypto'
import type { Article } from '../contract/article'
import type { Problem, Result } from '../contract/problem'
import type { Post, SealedFormat } from './format'
import { openShelf, originalPath, saveArticle, type Saved } from './saveArticle'

/** What became of one file. A file that failed is left where it is, and the next one follows. */
type Outcome = Imported | { ok: false; file: string; problems: Problem[] }
export type Imported = { ok: true; file: string; article: Article; saved: Saved }

type Options = { data: string; dryRun: boolean; formats: readonly SealedFormat[]; readPost: (file: string) => Promise<Result<Post>> }

/** Imports files one after the other. Throws only where our own output is invalid. */
export async function* importPosts(files: readonly string[], options: Options): AsyncGenerator<Outcome> {
  const shelf = await openShelf(options.data, options.dryRun)
  for (const file of files) {
    const post = await options.readPost(file)
    const article = post.ok ? readArticle(post.value, options.formats) : post
    if (!post.ok || !article.ok) {
      yield { file, ok: false, problems: article.ok ? [] : article.problems }
      continue
    }
    const saved = await saveArticle(article.value, post.value.bytes, shelf).catch((error: unknown) => diskProblem(error, options.data))
    yield saved.ok ? { file, ok: true, article: { ...article.value, slug: saved.value.slug }, saved: saved.value } : { file, ok: false, problems: saved.problems }
  }
}

/** The first format that claims the bytes reads them. */
function readArticle({ file, bytes, modified }: Post, formats: readonly SealedFormat[]): Result<Article> {
  const format = formats.find((f) => f.detect(bytes) !== 'unknown')
  if (!format) {
    const known = formats.map((f) => f.name).join(', ')
    return { ok: false, problems: [{ file, place: 'the whole file', reason: `is in no format that can be imported (${known})`, remedy: 'save the post as plain text in UTF-8 and import that' }] }
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return format.read(bytes, { file, original: originalPath(file, sha256), sha256, importer: format.importer, modified })
}

/** A full disk or missing rights: a problem of the item; anything else is a bug of ours and goes on up. */
function diskProblem(error: unknown, data: string): Result<never> {
  if (!(error instanceof Error) || !('code' in error)) throw error
  return { ok: false, problems: [{ file: data, place: 'the whole folder', reason: `cannot be written (${String(error.code)})`, remedy: 'check the path given with --data, its rights and the room left on the disk' }] }
}
