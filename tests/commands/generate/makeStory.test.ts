import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { addedDetails, addedSpeech, generalBackground, generalDetails, generalHeadings, generalSpeech, reportedSpeech } from '../../../src/commands/generate/generalSentences'
import { kinds } from '../../../src/commands/generate/kinds'
import { makeStory } from '../../../src/commands/generate/makeStory'
import { render } from '../../../src/commands/generate/render'
import { seededRandom } from '../../../src/commands/generate/seededRandom'
import { root } from '../../../src/commands/root'

const stories = Array.from({ length: 600 }, (_, i) => makeStory(8, seededRandom(8, i), 20, 3))

describe('makeStory', () => {
  it('has a fact for whatever a template of any kind names', () => {
    for (const kind of kinds) {
      const story = stories.find((s) => s.kind === kind)
      if (!story) throw new Error(`no story of ${kind.body}`)
      const templates = [kind.first, kind.later, kind.background, kind.details, kind.speech, generalDetails, generalSpeech, reportedSpeech, addedDetails, addedSpeech, generalHeadings, generalBackground].flat(2)
      for (const template of templates) expect(render(template, story.factsAt(20, 0), story.words, seededRandom(1))).not.toMatch(/[{}|]/)
    }
  })

  it('labels each kind with topics of the bundled list', () => {
    const { topics } = JSON.parse(readFileSync(path.join(root, 'data', 'topics.json'), 'utf8')) as { topics: { qcode: string }[] }
    const known = new Set(topics.map((t) => t.qcode))
    expect(kinds.flatMap((k) => k.topics).filter((code) => !known.has(code))).toEqual([])
  })

  it('makes look-alikes: events of one kind and week in the same words, elsewhere and about others', () => {
    const alike = stories.flatMap((a, i) => stories.slice(i + 1).filter((b) => a.kind === b.kind && a.words.noun.join() === b.words.noun.join()).map((b) => [a, b] as const))
    expect(alike.length).toBeGreaterThan(20)
    expect(alike.some(([a, b]) => a.city !== b.city)).toBe(true)
    for (const [a, b] of alike) expect(a.factsAt(20, 0)['town']).not.toBe(b.factsAt(20, 0)['town'])
  })

  it('lets numbers grow from the first part to the last', () => {
    const story = stories.find((s) => 'cases' in s.kind.counts)
    const cases = [0, 0.5, 1].map((stage) => Number(String(story?.factsAt(20, stage)['cases']).replace(',', '')))
    expect(cases).toEqual(cases.toSorted((a, b) => a - b))
    expect(new Set(cases).size).toBe(3)
  })
})
