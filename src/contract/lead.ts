import { passagesOf, type Article } from './article'

const most = 220

/** The beginning of a text, for an article without a standfirst: its first paragraph, cut between words where it is long. */
export function leadOf(article: Pick<Article, 'blocks'>): string | undefined {
  const first = passagesOf(article).find((p) => p.type === 'paragraph')?.text
  if (first === undefined || first.length <= most) return first
  const cut = first.lastIndexOf(' ', most)
  // A word longer than that is cut between characters, never inside one.
  return `${cut > 0 ? first.slice(0, cut) : first.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`
}
