import { passagesOf } from '../../../contract/article'
import type { ArticleShard } from '../../../contract/edition'
import type { Quotation, Span } from '../../../contract/quotation'

const farthest = 60

function textOf(shard: ArticleShard, span: Span): string {
  return passagesOf(shard.article).find((p) => p.id === span.block)?.text.slice(span.start, span.end) ?? ''
}

/** The mention and the cue as they stand in the text, as one stretch where they are neighbours: "Shoigu said". */
function cueWords(shard: ArticleShard, { cue, mention }: Quotation): string | undefined {
  if (!mention) return undefined
  if (!cue || cue.block !== mention.block) return textOf(shard, mention)
  const span = { block: cue.block, start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) }
  const text = textOf(shard, span)
  return text.length > farthest || /[“”"«»]/.test(text) ? textOf(shard, mention) : text
}

/** How it is known who speaks, in plain words: what readers judge an attribution by. */
export function basisWords(shard: ArticleShard, quotation: Quotation): string {
  const words = cueWords(shard, quotation)
  const quoted = words === undefined ? '' : `: “${words}”`
  if (!quotation.sure || quotation.speaker === null) return `unclear${words === undefined ? '' : `: the text says “${words}”`}`
  switch (quotation.basis) {
    case 'resolved': return `by what the text said before${quoted}`
    case 'carried': return 'the same speaker goes on'
    default: return `named beside the words${quoted}`
  }
}
