import type { StoryPart } from '../../../contract/storyShard'

type Blocks = StoryPart['blocks']
/** Neighbouring blocks of a part: new ones, or ones that earlier parts told (with the numbers of those parts). */
export type Stretch = { blocks: Blocks; told: readonly number[] }

/** Splits a part's blocks into what is new and what repeats earlier parts, in their order. A heading over nothing but repeats goes with them. */
export function foldRepeats({ blocks, told }: Pick<StoryPart, 'blocks' | 'told'>): Stretch[] {
  const stretches: { blocks: Blocks; told: Set<number> }[] = []
  blocks.forEach((block, i) => {
    const next = block.type === 'heading' ? blocks[i + 1] : undefined
    const by = told[block.id] ?? (next === undefined ? undefined : told[next.id]) ?? []
    const last = stretches.at(-1)
    if (last !== undefined && last.told.size > 0 === by.length > 0) {
      last.blocks.push(block)
      for (const part of by) last.told.add(part)
    } else stretches.push({ blocks: [block], told: new Set(by) })
  })
  return stretches.map((s) => ({ blocks: s.blocks, told: [...s.told].sort((a, b) => a - b) }))
}

/** "2 paragraphs repeat part 1", "1 paragraph repeats parts 1, 2 and 4" */
export function repeatWords(paragraphs: number, parts: readonly number[]): string {
  const named = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
  return `${paragraphs} ${paragraphs === 1 ? 'paragraph repeats' : 'paragraphs repeat'} ${parts.length === 1 ? 'part' : 'parts'} ${named}`
}
