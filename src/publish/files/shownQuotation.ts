import { passagesOf, type Article } from '../../contract/article'
import type { Quotation, ShownQuotation, Span } from '../../contract/quotation'
import { sourceOf, wordsOf } from '../quotationIds'

const farthest = 60

/** The mention and the cue as they stand in the text, as one stretch where they are neighbours: "Shoigu said". */
function cueWords(texts: ReadonlyMap<string, string>, { cue, mention }: Quotation): string | undefined {
  const textOf = (span: Span) => texts.get(span.block)?.slice(span.start, span.end) ?? ''
  if (!mention) return undefined
  if (!cue || cue.block !== mention.block) return textOf(mention)
  const text = textOf({ block: cue.block, start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) })
  return text.length > farthest || /[“”"«»]/.test(text) ? textOf(mention) : text
}

/** The quotations of an article as its page has them. */
export function shownQuotations(article: Article, quotations: readonly Quotation[]): ShownQuotation[] {
  const texts = new Map(passagesOf(article).map((p) => [p.id, p.text]))
  return quotations.map((quotation) => {
    // field by field, since to copy all but two takes ten times as long
    const { id, segments, kind, speaker, basis, sure, quotedBy, rule, wording } = quotation
    const [says, source] = [cueWords(texts, quotation), sourceOf(article, wordsOf(quotation, texts))]
    return { id, segments, kind, speaker, ...(basis === undefined ? {} : { basis }), sure, ...(quotedBy === undefined ? {} : { quotedBy }), rule, wording, ...(says === undefined ? {} : { says }), ...(source === undefined ? {} : { source: `${source.document}, ${source.locator}` }) }
  })
}
