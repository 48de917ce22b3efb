import type { Problem } from '../../contract/problem'
import { isTold, type EditionIndex } from '../indexEdition'
import { readArticle, readReview } from '../readData'

/**
 * House rules for an edition that keeps a table of who checked what (data/REVIEW.md): every article stands in it, has a topic, a place and
 * a source of the editor's own, says who owns each source, and for each quotation where its words stand. An edition without that table is not asked.
 */
export async function checkReview({ data, entries }: EditionIndex): Promise<Problem[]> {
  const review = await readReview(data.folder)
  if (review === undefined) return []
  const reviewed = new Set([...review.matchAll(/^\| ([a-z0-9]+(?:-[a-z0-9]+)*) \|/gm)].map(([, slug]) => slug))
  const problems: Problem[] = []
  for (const { slug, said } of entries) {
    const read = await readArticle(data.folder, slug)
    if (!read.ok) continue
    const { topics, places, sources } = read.value
    const lacks = (place: string, reason: string, remedy: string) => problems.push({ file: `data/articles/${slug}.json`, place, reason, remedy })
    if (!reviewed.has(slug)) lacks('the whole file', 'has no row in data/REVIEW.md', 'have it checked against its sources by somebody who did not write it, and add the row')
    if (topics.length === 0) lacks('topics', 'names none', 'add one to three codes of data/topics.json')
    if (places.length === 0) lacks('places', 'names none', 'say where it happened: name, country, lat, lon')
    if (sources.length === 0) lacks('sources', 'names none', 'say from which report or document it was written')
    for (const [i, { name, owner }] of sources.entries()) if (owner === undefined) lacks(`sources.${i}.owner`, `does not say who owns or issues “${name}”`, 'add its text, evidence and asOf; if it cannot be found, say so and what was looked at')
    for (const { words, source } of said.filter(isTold)) if (source === undefined) lacks('quotationSources', `does not say where “${words.join(' … ')}” stands`, 'add its words, document, locator and wording')
  }
  for (const slug of reviewed) if (slug !== undefined && slug !== 'slug' && !entries.some((e) => e.slug === slug)) problems.push({ file: 'data/REVIEW.md', place: slug, reason: 'has a row, but no article', remedy: 'correct the slug, or take the row out' })
  return problems
}
