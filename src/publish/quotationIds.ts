import { hash } from 'node:crypto'
import type { Article, Passage } from '../contract/article'
import type { FoundQuotation, Quotation } from '../contract/quotation'
import { foldWords } from '../engines/terms/foldWords'

/** The words of each segment of a quotation, without marks. */
export function wordsOf(found: Pick<FoundQuotation, 'segments'>, texts: ReadonlyMap<string, string>): string[] {
  return found.segments.map((s) => (texts.get(s.block) ?? '').slice(s.start, s.end))
}

/**
 * Gives found quotations their ids and their wording.
 * An id is the first 12 hex digits of SHA-256 over slug, folded words and occurrence: rewording makes a new id, moving does not.
 * The quotations themselves are given back, since they are the caller's own.
 * The wording is what the article's quotationSources say of the same words (of the words around them for a quotation inside another), else what the article's translation says, else "as reported".
 */
export function identify(article: Article, passages: Passage[], found: FoundQuotation[]): Quotation[] {
  const texts = new Map(passages.map((p) => [p.id, p.text]))
  const declared = new Map(article.quotationSources.map((s) => [foldWords(s.words), s.wording]))
  const seen = new Map<string, number>()
  return found.map((quotation) => {
    const parts = wordsOf(quotation, texts)
    const words = foldWords(parts.join(' '))
    const occurrence = seen.get(words) ?? 0
    seen.set(words, occurrence + 1)
    const id = hash('sha256', `${article.slug}\n${words}\n${occurrence}`).slice(0, 12)
    const around = quotation.quotedBy === undefined ? undefined : [...declared].find(([outer]) => outer.includes(words))?.[1]
    const wording = declared.get(words) ?? around ?? declared.get(foldWords(parts[0] ?? '')) ?? (article.translation?.by === 'machine' ? 'machine translation' : 'as reported')
    return Object.assign(quotation, { id, wording })
  })
}

/** Where the article says that a quotation's words stand: document and locator. */
export function sourceOf(article: Article, words: string[]): { document: string; locator: string } | undefined {
  if (article.quotationSources.length === 0) return undefined
  const wanted = new Set([foldWords(words.join(' ')), ...words.map(foldWords)])
  const source = article.quotationSources.find((s) => wanted.has(foldWords(s.words)))
  return source && { document: source.document, locator: source.locator }
}
