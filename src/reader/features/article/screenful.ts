import type { Block } from '../../../contract/article'
import type { Drawing } from '../../../contract/drawing'

/** Widest column of text, in CSS px, and what a character takes of a screen at the least, in square px: type that fills less than this is not set. */
const widest = 660
const perCharacter = 300

function areaOf(block: Block, column: number, drawings: Readonly<Record<string, Drawing>>): number {
  const drawing = block.type === 'figure' ? drawings[block.picture ?? ''] : undefined
  if (drawing) return (column * column * drawing.height) / drawing.width
  return perCharacter * (block.type === 'list' ? block.items.reduce((sum, item) => sum + item.text.length, 0) : 'text' in block ? block.text.length : 0)
}

/** How many of an article's blocks fill this screen even without what stands above them. */
export function screenful(blocks: readonly Block[], drawings: Readonly<Record<string, Drawing>>): number {
  const column = Math.min(window.innerWidth, widest)
  let room = column * window.innerHeight
  const last = blocks.findIndex((block) => (room -= areaOf(block, column, drawings)) < 0)
  return last === -1 ? blocks.length : last + 1
}
