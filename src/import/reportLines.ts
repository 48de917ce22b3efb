import type { Article, Change } from '../contract/article'
import type { Imported } from './importPosts'
import type { Saved } from './saveArticle'

/** The report of one imported file: what was recognised, changed and left out, and where; then `FILE -> path`. */
export function reportLines({ article, file, saved }: Imported, dryRun: boolean): string[] {
  const changes = article.provenance?.changes ?? []
  return [
    file,
    ...recognised(article).map((line) => `  recognised  ${line}`),
    ...changes.filter((c) => c.rule !== 'left out').map((c) => `  changed     ${changeLine(c)}`),
    ...changes.filter((c) => c.rule === 'left out').map((c) => `  left out    ${c.place}: ${shown(c.before)}`),
    ...kept(saved).map((line) => `  kept        ${line}`),
    `${file} -> ${saved.path}${dryRun ? ' (dry run)' : ''}`,
  ]
}

const kept = ({ state, path }: Saved): string[] => {
  if (state === 'written') return []
  const why = state === 'already there, the same' ? 'this original had been imported before, with the same result' : 'this original had been imported before, and the article was edited since or made by an older importer'
  return [`${path}: ${why}; nothing was written over. To import it afresh, move that file away first`]
}

function recognised(article: Article): string[] {
  const count = (type: string) => article.blocks.filter((b) => b.type === type).length
  const { dateline, published, translation } = article
  const counts = [['paragraph', 'paragraphs'], ['heading', 'headings'], ['list', 'lists'], ['figure', 'pictures by their caption'], ['related', 'related cards']]
    .map(([type = '', name = '']) => [count(type), name] as const)
    .filter(([n]) => n > 0)
    .map(([n, name]) => `${n} ${name}`)
  return [
    `${article.provenance?.importer ?? ''}, language ${article.language}`,
    `headline: ${shown(article.headline)}`,
    ...(article.standfirst === undefined ? [] : [`standfirst: ${shown(article.standfirst)}`]),
    ...(dateline === undefined ? [] : [`dateline: ${[dateline.place, dateline.date, dateline.agency].filter((w) => w !== undefined).join(', ')}`]),
    `published: ${published.value}${published.inferredFrom === undefined ? '' : `, inferred from ${published.inferredFrom}`}`,
    ...(article.byline.length === 0 ? [] : [`byline: ${article.byline.join('; ')}`]),
    ...(article.sources.length === 0 ? [] : [`sources: ${article.sources.map((s) => `${s.name} (${s.kind})`).join(', ')}`]),
    ...(translation === undefined ? [] : [`translation: from ${translation.from}, by ${translation.by}`]),
    ...(counts.length === 0 ? ['no text below the headline'] : [counts.join(', ')]),
    ...article.notes.map((n) => `note ${n.mark}: ${shown(n.text)}`),
  ]
}

const longest = 110
const shown = (words: string) => `“${(words.length > longest ? `${words.slice(0, longest)}…` : words).replace(/\s*\n\s*/g, ' / ')}”`

/** An inference has no words before it; a removal none after. */
function changeLine({ rule, place, before, after }: Change): string {
  if (before === '') return `${rule}, ${place}: ${after}`
  return after === '' ? `${rule}, ${place}: ${shown(before)} taken out` : `${rule}, ${place}: ${shown(before)} -> ${after.length > longest ? `${after.slice(0, longest)}…` : after}`
}
