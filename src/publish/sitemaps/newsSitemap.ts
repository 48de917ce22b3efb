import { absolute, pages } from '../../contract/paths'
import { element, parent, xmlDocument } from '../xml'
import type { EditionIndex } from '../indexEdition'

const days = 2
/** What Google reads of one news sitemap. */
const mostArticles = 1000

/**
 * The articles of the last two days in Google's news schema; undefined without any article. The days are counted back from the newest
 * article, not from a clock: the same data gives the same bytes on any day, and Google leaves out by itself what has grown old.
 */
export function newsSitemap(index: EditionIndex): string | undefined {
  const { site } = index.data
  const newest = index.entries[0]
  if (!newest) return undefined
  const recent = index.entries.slice(0, mostArticles).filter((e) => e.at >= newest.at - days * 86_400_000)
  return xmlDocument(parent('urlset', recent.map((entry) => parent('url', [
    element('loc', absolute(site, pages.article.href(entry.slug))),
    parent('news:news', [
      parent('news:publication', [element('news:name', site.name), element('news:language', newsLanguage(entry.language))]),
      element('news:publication_date', entry.published.precision === 'day' ? entry.published.value.slice(0, 10) : new Date(entry.at).toISOString()),
      element('news:title', entry.headline),
    ]),
  ])), { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' }))
}

/** ISO 639 alone, but for the two forms of Chinese, which Google tells apart. */
function newsLanguage(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag).maximize()
  if (language !== 'zh') return language ?? tag
  return script === 'Hant' || region === 'TW' ? 'zh-tw' : 'zh-cn'
}
