import { describe, expect, it, vi } from 'vitest'
import type { Block } from '../../../../src/contract/article'
import { screenful } from '../../../../src/reader/features/article/screenful'
import { articleShard } from '../../articleShard'

const paragraph = (length: number, id = 0): Block => ({ id: `p${id}`, type: 'paragraph', text: 'x'.repeat(length), marks: [] })
const figure: Block = { id: 'f', type: 'figure', picture: 'map.svg' }
const heading: Block = { id: 'h', type: 'heading', text: 'Heading', marks: [] }
const list = (length: number): Block => ({ id: 'l', type: 'list', items: [{ text: 'x'.repeat(length), marks: [] }] })

function on(width: number, height: number, blocks: Block[]): number {
  vi.stubGlobal('innerWidth', width)
  vi.stubGlobal('innerHeight', height)
  const drawings = { 'map.svg': { width: 400, height: 300, title: '', description: '', children: [] } }
  const shown = screenful(blocks, drawings)
  vi.unstubAllGlobals()
  return shown
}

describe('the blocks that fill a screen', () => {
  it('are as many as its size asks for, and all of a text that is shorter', () => {
    const blocks = Array.from({ length: 20 }, (_, i) => paragraph(400, i))
    const [phone, desk, tall] = [on(390, 844, blocks), on(1360, 900, blocks), on(1360, 2600, blocks)]
    expect(phone).toBe(3)
    expect(desk).toBeGreaterThan(phone)
    expect(tall).toBeGreaterThan(desk)
    expect(on(390, 844, blocks.slice(0, 2))).toBe(2)
    expect(on(390, 844, [])).toBe(0)
  })

  it('count a drawing by its height, a list by its words, and a picture that is not there as nothing', () => {
    expect(on(390, 844, [figure, paragraph(800), heading])).toBe(2)
    expect(on(390, 844, [list(1200), heading])).toBe(1)
    expect(on(390, 844, [{ ...figure, picture: 'gone.svg' }, paragraph(1000), heading])).toBe(3)
    expect(on(390, 844, articleShard().article.blocks)).toBe(articleShard().article.blocks.length)
  })
})
