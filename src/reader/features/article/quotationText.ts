import { passagesOf } from '../../../contract/article'
import type { ArticleShard, ArticleVoice, Site } from '../../../contract/edition'
import { pages, quotationHash, withBase } from '../../../contract/paths'
import type { Quotation } from '../../../contract/quotation'
import { longDate } from '../../ui/formatDay'

function wordsOf(shard: ArticleShard, quotation: Quotation): string[] {
  const texts = new Map(passagesOf(shard.article).map((p) => [p.id, p.text]))
  return quotation.segments.map((s) => (texts.get(s.block) ?? '').slice(s.start, s.end))
}

/** In whose words a quotation stands that is inside another. */
export function quoterOf(shard: ArticleShard, { quotedBy }: Quotation): string | undefined {
  return quotedBy == null ? undefined : shard.voices.find((v) => v.id === quotedBy)?.name
}

const addressOf = (shard: ArticleShard, quotation: Quotation, site: Site) => (site.url === '' ? window.location.origin : site.url) + withBase(site.base, pages.article.href(shard.article.slug)) + quotationHash(quotation.id)

/** A mailto address with subject and text filled in: which quotation, who it is tied to, and where. */
export function reportAddress(shard: ArticleShard, quotation: Quotation, voice: ArticleVoice | undefined, site: Site, email: string): string {
  const words = wordsOf(shard, quotation).map((w) => `“${w}”`).join(' … ')
  const text = `${words}\n\nShown speaker: ${voice?.name ?? 'unclear'} (rule: ${quotation.rule})\n${addressOf(shard, quotation, site)}\n\nWhat is wrong: `
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(`Quotation in “${shard.article.headline}”`)}&body=${encodeURIComponent(text)}`
}

/** A quotation as text to take along: words, speaker with role, wording where it is not verbatim, article, date, address. */
export function quotationText(shard: ArticleShard, quotation: Quotation, voice: ArticleVoice, site: Site): string {
  const { article } = shard
  const words = wordsOf(shard, quotation).map((w) => `“${w}”`).join(' … ')
  const wording = quotation.wording === 'machine translation' || quotation.wording === 'official translation' ? ` (${quotation.wording})` : ''
  const by = quoterOf(shard, quotation)
  const who = [voice.name, voice.role?.title, by && `quoted by ${by}`].filter(Boolean).join(', ')
  return `${words}${wording} (${who})\n${article.headline}. ${site.name}, ${longDate(article.published, site.timeZone)}\n${addressOf(shard, quotation, site)}`
}
