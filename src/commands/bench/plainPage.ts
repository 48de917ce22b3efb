import type { Block } from '../../contract/article'
import type { ArticleShard } from '../../contract/edition'
import { escapeHtml } from '../../publish/pages'

/** The style sheet of the plain pages, to lie beside them: as much as a careful hand would write. */
export const plainSheet = {
  name: 'plain.css',
  text: 'body{margin:0 auto;max-width:38rem;padding:1rem;font:1.1rem/1.6 Georgia,serif;color:#222;background:#fbf8f2}h1{font-size:2rem;line-height:1.2}time,small,figcaption{font:.85rem/1.4 Arial,sans-serif;color:#555}a{color:#8a2b1b}blockquote{margin-left:1rem;border-left:3px solid #ccc;padding-left:1rem}\n',
}

const paragraph = (text: string | undefined) => (text === undefined ? '' : `<p>${escapeHtml(text)}</p>\n`)
const linked = (text: string, href: string | undefined) => (href === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`)

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph': return paragraph(block.text)
    case 'heading': return `<h2>${escapeHtml(block.text)}</h2>\n`
    case 'quotation': return `<blockquote>${escapeHtml(block.text)}</blockquote>\n`
    case 'list': return `<ul>${block.items.map((item) => `<li>${escapeHtml(item.text)}</li>`).join('')}</ul>\n`
    case 'figure': return `<figcaption>${escapeHtml([block.caption, block.credit].filter(Boolean).join(' '))}</figcaption>\n`
    case 'related': return `<p>${linked(block.headline, block.slug === undefined ? block.url : `/article/${block.slug}/`)}</p>\n`
  }
}

/** What of an article a plain page holds: `text` is headline, standfirst and running text; `whole` adds date, notes and sources, which our page prints too. */
export type PlainContents = 'text' | 'whole'

/** The article as hand-made HTML: its words in the plainest elements, one small style sheet, no script. */
export function plainPage({ article, story }: Pick<ArticleShard, 'article' | 'story'>, contents: PlainContents = 'whole'): string {
  const { headline, standfirst, published, byline, blocks, notes, sources, corrections } = article
  const shown = contents === 'whole' ? blocks : blocks.filter((b) => b.type !== 'figure' && b.type !== 'related')
  const head = `<!doctype html>\n<html lang="${escapeHtml(article.language)}">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escapeHtml(headline)}</title>\n<link rel="stylesheet" href="/${plainSheet.name}">\n`
  const text = `<h1>${escapeHtml(headline)}</h1>\n${paragraph(standfirst)}${contents === 'whole' ? `<p><time>${published.value}</time> ${escapeHtml(byline.join(', '))}</p>\n` : ''}${shown.map(blockHtml).join('')}`
  if (contents === 'text') return head + text
  const lines = [
    ...corrections.map((c) => `<p>Correction, ${c.date}: ${escapeHtml(c.text)}</p>\n`),
    ...notes.map((n) => `<p>${escapeHtml(n.mark)} ${escapeHtml(n.text)}</p>\n`),
    ...sources.map((s) => `<p>${linked(s.title ?? s.name, s.url)}, ${escapeHtml(`${s.name} (${s.kind})`)}${s.owner ? `<small> ${escapeHtml(`${s.owner.text}. ${s.owner.evidence}; as of ${s.owner.asOf}`)}</small>` : ''}</p>\n`),
    ...(story?.parts ?? []).map((p) => `<p>${linked(p.headline, `/article/${p.slug}/`)}</p>\n`),
  ]
  return head + text + lines.join('')
}
