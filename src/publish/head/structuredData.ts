import type { BreadcrumbList, Graph, NewsArticle, Quotation as QuotationData, Thing, WebSite } from 'schema-dts'
import { passagesOf } from '../../contract/article'
import type { ArticleShard } from '../../contract/edition'
import { absolute, pages, quotationHash } from '../../contract/paths'
import type { Quotation, ShownQuotation } from '../../contract/quotation'
import { leadOf } from '../../contract/lead'
import type { SiteFile } from '../dataForms'
import { lastChange } from '../lastChange'
import { wordsOf } from '../quotationIds'

/** schema.org things about one page, for search engines, as one JSON-LD graph. */
export function graphOf(things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things }
}

export function websiteData(site: SiteFile): WebSite {
  return { '@type': 'WebSite', '@id': `${absolute(site, '/')}#site`, url: absolute(site, '/'), name: site.name, description: site.tagline, inLanguage: site.language }
}

/** The way down to a page: names and addresses from the front on. */
export function breadcrumbData(site: SiteFile, way: readonly { name: string; page: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: site.name, page: pages.latest.href() }, ...way].map(({ name, page }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: absolute(site, page) })),
  }
}

/** An article with who wrote it, what it is about, and what is surely quoted in it. `picture` is an absolute address. */
export function articleData(site: SiteFile, shard: ArticleShard, words: number, picture: string | undefined): NewsArticle {
  const { article } = shard
  const url = absolute(site, pages.article.href(article.slug))
  const publisher = { '@type': 'Organization', '@id': `${absolute(site, '/')}#publisher`, name: site.name, url: absolute(site, '/'), logo: absolute(site, '/icons/icon-512.png') } as const
  const description = article.standfirst ?? leadOf(article)
  const texts = new Map(passagesOf(article).map((p) => [p.id, p.text]))
  const quotations = shard.quotations.flatMap((q) => quotationData(site, shard, texts, q))
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    headline: article.headline,
    ...(description === undefined ? {} : { description }),
    inLanguage: article.language,
    datePublished: article.published.value,
    dateModified: lastChange(article) ?? article.published.value,
    author: article.byline.length > 0 ? article.byline.map((name) => ({ '@type': 'Person', name })) : { '@id': publisher['@id'] },
    publisher,
    ...(picture === undefined ? {} : { image: picture }),
    wordCount: words,
    ...(shard.topics.length > 0 ? { articleSection: shard.topics.map((t) => t.name) } : {}),
    ...(article.dateline === undefined ? {} : { dateline: article.dateline.place }),
    ...(shard.where ? { contentLocation: shard.where.places.map(({ name, country }) => ({ '@type': 'Place', name, address: { '@type': 'PostalAddress', addressCountry: country } })) } : {}),
    ...(shard.story ? { isPartOf: { '@type': 'CreativeWorkSeries', name: shard.story.headline, url: absolute(site, pages.story.href(shard.story.id)) }, position: shard.story.part } : {}),
    ...(article.corrections.length > 0 ? { correction: article.corrections.map((c) => ({ '@type': 'CorrectionComment', text: c.text, datePublished: c.date })) } : {}),
    ...(quotations.length > 0 ? { hasPart: quotations } : {}),
  }
}

const own = new Set<Quotation['wording']>(['verbatim', 'official translation'])

/**
 * One quotation, where its words are the speaker's own or officially translated, the speaker is sure, and nobody else stands between.
 * Words that a machine translated are never given out as anybody's. Only a person is a `creator`; words of a document cite it.
 */
function quotationData(site: SiteFile, { article, voices }: ArticleShard, texts: ReadonlyMap<string, string>, quotation: ShownQuotation): QuotationData[] {
  const voice = voices.find((v) => v.id === quotation.speaker)
  if (!voice || !quotation.sure || quotation.kind === 'indirect' || quotation.quotedBy !== undefined || !own.has(quotation.wording)) return []
  const parts = wordsOf(quotation, texts).map((w) => w.replace(/[,;]$/, ''))
  return [{
    '@type': 'Quotation',
    '@id': absolute(site, pages.article.href(article.slug)) + quotationHash(quotation.id),
    text: parts.join(' … '),
    ...(voice.kind === 'person' ? { creator: { '@type': 'Person', name: voice.name, url: absolute(site, pages.voice.href(voice.id)) } } : {}),
    ...(quotation.source === undefined ? {} : { citation: quotation.source }),
  }]
}
