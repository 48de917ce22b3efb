import type { Article } from '../../../../src/contract/article'
import { formats } from '../../../../src/import/formats'

/** Imports a post given as text; throws where it is refused. */
export function importText(text: string, modified = '2024-03-05'): Article {
  const bytes = new TextEncoder().encode(text)
  const format = formats.find((f) => f.detect(bytes) !== 'unknown')
  const read = format?.read(bytes, { file: 'post.txt', original: 'originals/post.txt', sha256: '0'.repeat(64), importer: format.importer, modified })
  if (!read?.ok) throw new Error(JSON.stringify(read?.problems ?? 'no format claims it'))
  return read.value
}

/** A post with a headline and the lines given, each a paragraph of its own. */
export const post = (...lines: string[]) => ['A headline about nothing in particular', ...lines].join('\n\n')

export const typesOf = (article: Article) => article.blocks.map((b) => b.type).join(' ')
