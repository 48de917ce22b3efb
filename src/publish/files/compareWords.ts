import { diffWords } from 'diff'
import type { Piece } from '../../contract/voiceShard'

/** Two wordings side by side: each as pieces, with what the other does not have marked as its own. The pieces of a side together are its words. */
export function compareWords(here: string, there: string): { here: Piece[]; there: Piece[] } {
  const parts = diffWords(there, here)
  const side = (skip: 'added' | 'removed', own: 'added' | 'removed') => parts.filter((p) => !p[skip]).map((p): Piece => ({ text: p.value, own: p[own] }))
  return { here: side('removed', 'added'), there: side('added', 'removed') }
}
