import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Article } from '../../src/contract/article'

export const site = { name: 'Test Edition', tagline: 'A tagline', url: 'https://test.example', base: '/', language: 'en', timeZone: 'UTC' }

const topics = {
  credit: 'IPTC', release: '2023-03-31',
  topics: [
    { qcode: 'medtop:11000000', name: 'politics', parent: null },
    { qcode: 'medtop:20000638', name: 'international relations', definition: 'Between nations', parent: 'medtop:11000000' },
    { qcode: 'medtop:13000000', name: 'science and technology', parent: null },
  ],
}

/** An article of invented people, one paragraph a text. */
export function article(slug: string, day: string, texts: string[], more: Partial<Article> = {}): Article {
  return {
    format: 1, slug, language: 'en', direction: 'ltr', headline: `About ${slug}`, published: { value: day, precision: 'day' }, byline: [], sources: [], topics: ['medtop:20000638'], places: [],
    blocks: texts.map((text, i) => ({ id: `p${i + 1}`, type: 'paragraph', text, marks: [] })), notes: [], quotationSources: [], corrections: [], ...more,
  }
}

/** Writes a data folder into a temporary place. `files` override or add files by path; a string is written as it is. */
export async function dataFolder(articles: Article[], files: Record<string, unknown> = {}): Promise<string> {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'news-unrolled-data-')), 'data')
  const all: Record<string, unknown> = { 'site.json': site, 'topics.json': topics, ...Object.fromEntries(articles.map((a) => [`articles/${a.slug}.json`, a])), ...files }
  for (const [name, content] of Object.entries(all)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}
