import type { Article } from '../contract/article'

/** When an article was last updated or corrected, as its editor wrote it; undefined where it never was. */
export function lastChange({ updated, corrections }: Pick<Article, 'updated' | 'corrections'>): string | undefined {
  return [...(updated === undefined ? [] : [updated]), ...corrections.map((c) => c.date)].sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1)
}
