import { array, assert, boolean, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoryPart } from '../../../../src/contract/storyShard'
import { foldRepeats, repeatWords } from '../../../../src/reader/features/stories/foldRepeats'

type Blocks = StoryPart['blocks']
const paragraph = (id: string): Blocks[number] => ({ id, type: 'paragraph', text: id, marks: [] })
const heading = (id: string): Blocks[number] => ({ id, type: 'heading', text: id, marks: [] })
const shape = (blocks: Blocks, told: Record<string, number[]>) => foldRepeats({ blocks, told }).map((s) => [s.blocks.map((b) => b.id).join(''), s.told])

describe('foldRepeats', () => {
  it('puts neighbouring repeats into one fold that names every part which told them', () => {
    expect(shape([paragraph('a'), paragraph('b'), paragraph('c'), paragraph('d')], { b: [2], c: [1, 2] })).toEqual([['a', []], ['bc', [1, 2]], ['d', []]])
  })

  it('folds a heading with the repeat below it, and leaves one over something new', () => {
    expect(shape([paragraph('a'), heading('H'), paragraph('b')], { b: [1] })).toEqual([['a', []], ['Hb', [1]]])
    expect(shape([heading('H'), paragraph('a')], {})).toEqual([['Ha', []]])
  })

  it('keeps every block, once and in order', () => {
    assert(
      property(array(tuple(boolean(), boolean()), { maxLength: 12 }), (list) => {
        const blocks = list.map(([isHeading], i) => (isHeading ? heading(`${i}`) : paragraph(`${i}`)))
        const told = Object.fromEntries(list.flatMap(([isHeading, repeats], i) => (repeats && !isHeading ? [[`${i}`, [1]]] : [])))
        const stretches = foldRepeats({ blocks, told })
        expect(stretches.flatMap((s) => s.blocks)).toEqual(blocks)
        for (const { blocks: own, told: by } of stretches) for (const b of own) if (b.type === 'paragraph') expect(by.length > 0).toBe(told[b.id] !== undefined)
      }),
    )
  })
})

describe('repeatWords', () => {
  it('says how many paragraphs repeat which parts', () => {
    expect(repeatWords(2, [1])).toBe('2 paragraphs repeat part 1')
    expect(repeatWords(1, [1, 2, 4])).toBe('1 paragraph repeats parts 1, 2 and 4')
  })
})
