import { passagesOf, type Article } from '../../contract/article'
import type { Problem } from '../../contract/problem'

/** What an article says of other files and of its own words: topics that exist, related slugs, pictures, quotation sources that are printed. */
export function checkArticle(article: Article, topics: ReadonlyMap<string, unknown>, known: ReadonlySet<string>, pictures: ReadonlySet<string>): Problem[] {
  const file = `data/articles/${article.slug}.json`
  const problem = (place: string, reason: string, remedy: string): Problem => ({ file, place, reason, remedy })
  const text = passagesOf(article).map((p) => p.text).join('\n')
  return [
    ...article.topics.flatMap((code, i) =>
      topics.has(code) ? [] : [problem(`topics.${i}`, `${code} is not in data/topics.json`, 'take a qcode from data/topics.json')]),
    ...article.blocks.flatMap((block, i) =>
      block.type === 'related' && block.slug !== undefined && !known.has(block.slug)
        ? [problem(`blocks.${i}.slug`, `no article ${block.slug}`, 'correct the slug, or leave it out')] : []),
    ...article.blocks.flatMap((block, i) =>
      block.type === 'figure' && block.picture !== undefined && !pictures.has(block.picture)
        ? [problem(`blocks.${i}.picture`, `no file data/pictures/${block.picture}`, 'put the drawing there, correct its name, or leave it out')] : []),
    ...article.quotationSources.flatMap((source, i) =>
      text.includes(source.words) ? [] : [problem(`quotationSources.${i}.words`, `“${source.words}” is not printed in the article`, 'repeat exactly what is printed between the marks')]),
    ...(article.redirects ?? []).flatMap((old, i) =>
      known.has(old) ? [problem(`redirects.${i}`, `${old} is an article of its own`, 'take the redirect out, or rename that article')] : []),
  ]
}
