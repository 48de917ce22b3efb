import { describe, expect, it } from 'vitest'
import type { Mark } from '../../src/contract/article'
import { articleLimits, limitProblems } from '../../src/contract/articleLimits'
import { article } from '../publish/sampleData'

const marked = (marks: Mark[]) => article('a', '2024-01-01', [], { blocks: [{ id: 'list', type: 'list', items: [{ text: 'abcdefgh', marks: [] }, { text: 'abcdefgh', marks }] }] })
const strong = (start: number, end: number): Mark => ({ type: 'strong', start, end })

describe('limits of an article', () => {
  it('hold for the longest paragraph and not for one character more', () => {
    expect(limitProblems(article('a', '2024-01-01', ['a'.repeat(articleLimits.text)]), 'f')).toEqual([])
    expect(limitProblems(article('a', '2024-01-01', ['b', 'a'.repeat(articleLimits.text + 1)]), 'f')).toMatchObject([{ file: 'f', place: 'blocks.1', remedy: 'divide it into paragraphs' }])
  })

  it('count marks over one place, not marks side by side', () => {
    const beside = Array.from({ length: 8 }, (_, i) => strong(i, i + 1))
    expect(limitProblems(marked([...beside, ...Array.from({ length: articleLimits.depth - 1 }, () => strong(0, 8))]), 'f')).toEqual([])
    expect(limitProblems(marked([...beside, ...Array.from({ length: articleLimits.depth }, () => strong(0, 8))]), 'f')).toMatchObject([{ place: 'blocks.0' }])
  })

  it('leave out the record of the import, which nobody is sent', () => {
    const change = { rule: 'r', place: 'p', before: 'x'.repeat(articleLimits.published), after: '' }
    expect(limitProblems(article('a', '2024-01-01', ['a'], { provenance: { original: 'o', sha256: 'a'.repeat(64), importer: 'i', changes: [change] } }), 'f')).toEqual([])
  })

  it('are counted again where what was read is not far below them', () => {
    const large = article('a', '2024-01-01', Array.from({ length: 40 }, () => 'x'.repeat(30_000)))
    const { length } = JSON.stringify(large)
    expect(limitProblems(large, 'f', length)).toMatchObject([{ place: 'the whole file' }])
    // a number may be written longer than it was read
    expect(limitProblems(large, 'f', Math.ceil(length / 6))).toMatchObject([{ place: 'the whole file' }])
    expect(limitProblems(article('a', '2024-01-01', ['b']), 'f', 1000)).toEqual([])
  })

  it('take a hundred thousand marks in well under a second', () => {
    const began = performance.now()
    limitProblems(marked(Array.from({ length: 100_000 }, (_, i) => strong(i % 7, 8))), 'f')
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
