import type { ShownQuotation } from '../../../contract/quotation'

/** How it is known who speaks, in plain words: what readers judge an attribution by. */
export function basisWords(quotation: ShownQuotation): string {
  const words = quotation.says
  const quoted = words === undefined ? '' : `: “${words}”`
  if (!quotation.sure || quotation.speaker === null) return `unclear${words === undefined ? '' : `: the text says “${words}”`}`
  switch (quotation.basis) {
    case 'resolved': return `by what the text said before${quoted}`
    case 'carried': return 'the same speaker goes on'
    default: return `named beside the words${quoted}`
  }
}
