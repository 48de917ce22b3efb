import type { Block } from '../../../contract/article'

/** Widest column of text, and what a character takes of a screen at the least, in CSS px: type that fills less than this is not set. */
const widest = 660
const perCharacter = 300

const lengthOf = (block: Block) => (block.type === 'list' ? block.items.reduce((sum, item) => sum + item.text.length, 0) : 'text' in block ? block.text.length : 0)

/** How many of an article's blocks fill this screen even without what stands above them. */
export function screenful(blocks: readonly Block[]): number {
  let room = (Math.min(window.innerWidth, widest) * window.innerHeight) / perCharacter
  const last = blocks.findIndex((block) => (room -= lengthOf(block)) < 0)
  return last === -1 ? blocks.length : last + 1
}
