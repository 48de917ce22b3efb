import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findCues, indexCues, singular } from '../../../src/engines/topics/cueIndex'
import { lexicon } from '../../../src/engines/topics/lexicon'

const { topics } = JSON.parse(readFileSync(new URL('../../../data/topics.json', import.meta.url), 'utf8')) as { topics: { qcode: string; name: string; parent: string | null }[] }

describe('the lexicon of topics', () => {
  it('names topics of the list in use, each once, by their names', () => {
    const names = new Map(topics.map((t) => [t.qcode, t.name]))
    expect(lexicon.filter((line) => names.get(line.qcode) !== line.name)).toEqual([])
    expect(new Set(lexicon.map((line) => line.qcode)).size).toBe(lexicon.length)
  })

  it('has cues for every root of the tree', () => {
    const has = new Set(lexicon.map((line) => line.qcode))
    expect(topics.filter((t) => t.parent === null && !has.has(t.qcode))).toEqual([])
  })

  it('says no cue twice in one topic', () => {
    expect(lexicon.flatMap(({ qcode, cues }) => cues.map((c) => `${qcode} ${c.words}`).filter((c, i, all) => all.indexOf(c) !== i))).toEqual([])
  })

  it('has no cue that cannot be found', () => {
    const index = indexCues(lexicon.flatMap((line) => line.cues))
    const lost = [...index.numbers].filter(([words, cue]) => !findCues(index, `of ${words} of`).hits.some((hit) => hit.cue === cue))
    expect(lost).toEqual([])
  })
})

describe('singular', () => {
  it.each([['matches', 'match'], ['losses', 'loss'], ['taxes', 'tax'], ['parties', 'party'], ['goals', 'goal'], ['loss', 'loss'], ['crisis', 'crisis'], ['virus', 'virus'], ['mps', 'mp']])('%s -> %s', (plural, one) => {
    expect(singular(plural)).toBe(one)
  })
})
