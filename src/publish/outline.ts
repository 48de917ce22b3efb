import { passagesOf, type Article } from '../contract/article'
import { leadOf } from '../contract/lead'
import type { Person } from '../contract/people'
import type { Problem } from '../contract/problem'
import type { FoundSpeaker, Quotation } from '../contract/quotation'
import { minutesOf } from '../contract/readingTime'
import { wordCount } from '../engines/terms/wordCount'
import type { Findings } from './analyse'
import { checkWords } from './checks/checkArticle'
import type { Entry, Said } from './indexEdition'
import { lastChange } from './lastChange'
import { sourceOf, wordsOf } from './quotationIds'
import type { Subjects } from './subjects'

/** What an article names that must be elsewhere in the data, each with the number of its block: checked in every build. */
export type Named = { cards: [block: number, slug: string][]; pictures: [block: number, name: string][]; redirects: readonly string[] }

/**
 * What the index takes of one article: the entry that it holds, and what it reads once on the way. It depends on the article alone, its
 * overrides, the people and the topics, and is kept beside the article's reading, so that the next build need not read the article again.
 */
export type Outline = {
  entry: Omit<Entry, 'row' | 'stamp'>
  speakers: FoundSpeaker[]
  problems: Problem[]
  named: Named
  /** the text, as the engines that compare articles read it */
  paragraphs: string[]
}

export function outlineOf(article: Article, { quotations, speakers, problems }: Findings, subjects: Subjects, people: ReadonlyMap<string, Person>): Outline {
  const passages = passagesOf(article)
  const texts = new Map(passages.map((p) => [p.id, p.text]))
  const said = quotations.map((quotation) => saidOf(article, quotation, texts))
  // Roles of the text's own belong to its article; those of listed people come from people.json.
  const roles = Object.fromEntries(speakers.flatMap((s) => (s.role === undefined || people.has(s.id) ? [] : [[s.id, s.role]])))
  const words = passages.reduce((sum, p) => sum + wordCount(p.text), 0)
  const named: Named = {
    cards: article.blocks.flatMap((b, i) => (b.type === 'related' && b.slug !== undefined ? [[i, b.slug]] : [])),
    pictures: article.blocks.flatMap((b, i) => (b.type === 'figure' && b.picture !== undefined ? [[i, b.picture]] : [])),
    redirects: article.redirects ?? [],
  }
  return { entry: entryOf(article, said, roles, subjects, words, named), speakers, problems: [...problems, ...checkWords(article)], named, paragraphs: passages.map((p) => p.text) }
}

function saidOf(article: Article, { id, kind, wording, speaker, sure, quotedBy, segments }: Quotation, texts: ReadonlyMap<string, string>): Said {
  // A comma that only joins the words to their cue has no place where they stand alone.
  const words = wordsOf({ segments }, texts).map((w) => w.replace(/[,;]$/, ''))
  const source = sourceOf(article, words)
  return { id, kind, wording, speaker, sure, ...(quotedBy === undefined ? {} : { quotedBy }), words, ...(source === undefined ? {} : { source }) }
}

function entryOf(article: Article, said: Said[], roles: Entry['roles'], subjects: Subjects, words: number, { cards, pictures }: Named): Outline['entry'] {
  const source = article.sources[0]?.name
  const lead = article.standfirst === undefined ? leadOf(article) : undefined
  const updated = lastChange(article)
  return {
    slug: article.slug,
    headline: article.headline,
    published: { value: article.published.value, precision: article.published.precision },
    ...(article.standfirst === undefined ? {} : { standfirst: article.standfirst }),
    ...(lead === undefined ? {} : { lead }),
    ...(updated === undefined ? {} : { updated }),
    ...(article.dateline === undefined ? {} : { place: article.dateline.place }),
    ...(source === undefined ? {} : { source }),
    at: Date.parse(article.published.value),
    language: article.language,
    words,
    minutes: minutesOf(words),
    ...subjects,
    said,
    cards: cards.map(([, slug]) => slug),
    pictures: [...new Set(pictures.map(([, name]) => name))],
    roles,
  }
}
