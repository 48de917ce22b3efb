import { passagesOf, type Article } from '../../contract/article'
import type { Problem } from '../../contract/problem'
import type { Named, Outline } from '../outline'

const problemIn = (slug: string) => (place: string, reason: string, remedy: string): Problem => ({ file: `data/articles/${slug}.json`, place, reason, remedy })

/** What an article says of its own words: quotation sources that are printed. */
export function checkWords(article: Article): Problem[] {
  const problem = problemIn(article.slug)
  if (article.quotationSources.length === 0) return []
  const text = passagesOf(article).map((p) => p.text).join('\n')
  return article.quotationSources.flatMap((source, i) =>
    text.includes(source.words) ? [] : [problem(`quotationSources.${i}.words`, `“${source.words}” is not printed in the article`, 'repeat exactly what is printed between the marks')])
}

type Beside = { topics: ReadonlyMap<string, unknown>; slugs: ReadonlySet<string>; pictures: ReadonlySet<string> }

/** What an article says of other files: topics that exist, related slugs, pictures, redirects that are no article. */
export function checkArticle({ slug, topics }: Pick<Outline['entry'], 'slug' | 'topics'>, { cards, pictures, redirects }: Named, beside: Beside): Problem[] {
  const problem = problemIn(slug)
  return [
    ...topics.flatMap((code, i) => (beside.topics.has(code) ? [] : [problem(`topics.${i}`, `${code} is not in data/topics.json`, 'take a qcode from data/topics.json')])),
    ...cards.flatMap(([block, card]) => (beside.slugs.has(card) ? [] : [problem(`blocks.${block}.slug`, `no article ${card}`, 'correct the slug, or leave it out')])),
    ...pictures.flatMap(([block, name]) =>
      beside.pictures.has(name) ? [] : [problem(`blocks.${block}.picture`, `no file data/pictures/${name}`, 'put the drawing there, correct its name, or leave it out')]),
    ...redirects.flatMap((old, i) => (beside.slugs.has(old) ? [problem(`redirects.${i}`, `${old} is an article of its own`, 'take the redirect out, or rename that article')] : [])),
  ]
}
