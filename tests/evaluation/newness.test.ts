import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findNew } from '../../src/engines/newness/findNew'

type GoldStory = { story: string; parts: { date: string; blocks: { text: string; told?: number[] }[] }[] }

const stories = readFileSync(new URL('newness.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as GoldStory)

describe('what is new', () => {
  it('folds almost nothing that is new, and most of what was told', () => {
    const folded: { right: boolean; text: string }[] = []
    let told = 0
    let named = 0
    for (const { parts } of stories) {
      const found = findNew(parts.map((p, i) => ({ id: String(i), published: p.date, blocks: p.blocks.map((b, j) => ({ id: `b${j}`, text: b.text })) })))
      parts.forEach((part, i) => part.blocks.forEach((gold, j) => {
        const tellers = found[i]?.told[`b${j}`]
        if (gold.told !== undefined) told += 1
        if (tellers !== undefined) folded.push({ right: gold.told !== undefined, text: gold.text })
        if (tellers?.every((p) => gold.told?.includes(p)) === true) named += 1
      }))
    }
    const right = folded.filter((f) => f.right).length
    const figures = { precision: right / folded.length, recall: right / told, namedPart: named / right }
    console.log('newness', Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`).join('  '))
    expect(folded.filter((f) => !f.right).map((f) => f.text)).toEqual([])
    expect(figures.precision).toBeGreaterThanOrEqual(0.98)
    expect(figures.recall).toBeGreaterThanOrEqual(0.8)
    expect(figures.namedPart).toBeGreaterThanOrEqual(0.98)
  })
})
