import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTopicEvaluator } from '../../src/engines/topics/evaluateTopics'

/**
 * Floors a little below what is reached, so that a change that harms the engine is seen. How the passages came about: topics.md.
 * A label is right where it, or the root above it, is the passage's root, or where it is one of the other topics that a reader would accept.
 */
type Gold = { id: string; title: string; text: string; root: string; iptc: string[] }
const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const { topics } = JSON.parse(read('../../data/topics.json')) as { topics: { qcode: string; parent: string | null }[] }
const passages = read('topics.jsonl').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Gold)
const parents = new Map(topics.map((t) => [t.qcode, t.parent]))
const rootOf = (qcode: string): string => {
  const parent = parents.get(qcode)
  return parent === null || parent === undefined ? qcode : rootOf(parent)
}
const five = new Set(['01', '04', '11', '13', '15'].map((n) => `medtop:${n}000000`))

function score(golds: readonly Gold[]) {
  const evaluate = createTopicEvaluator(topics)
  const n = { first: 0, labels: 0, right: 0, specific: 0, specificRight: 0 }
  for (const gold of golds) {
    const found = evaluate(gold).topics
    const isRight = (qcode: string) => rootOf(qcode) === gold.root || gold.iptc.includes(qcode)
    const [first] = found
    if (first !== undefined && isRight(first)) n.first += 1
    if (first !== undefined && rootOf(first) !== first) n.specific += 1
    if (first !== undefined && rootOf(first) !== first && gold.iptc.includes(first)) n.specificRight += 1
    n.labels += found.length
    n.right += found.filter((q) => isRight(q) || gold.iptc.some((accepted) => rootOf(accepted) === rootOf(q))).length
  }
  return { first: n.first / golds.length, labels: n.right / n.labels, specific: n.specificRight / n.specific }
}

describe('the topic engine', () => {
  it('has passages for every root, with topics of the list', () => {
    expect(passages.length).toBeGreaterThanOrEqual(120)
    expect(new Set(passages.map((p) => p.root)).size).toBe(17)
    expect(passages.filter((p) => ![p.root, ...p.iptc].every((q) => parents.has(q)))).toEqual([])
  })

  it.each([
    ['all', passages, { first: 0.96, labels: 0.95, specific: 0.87 }],
    ['the five classes of general news', passages.filter((p) => five.has(p.root)), { first: 0.95, labels: 0.93, specific: 0.84 }],
  ])('keeps what it has reached on %s', (name, golds, least) => {
    const reached = score(golds)
    console.log(name, golds.length, Object.entries(reached).map(([figure, value]) => `${figure} ${value.toFixed(3)}`).join('  '))
    expect(reached.first).toBeGreaterThan(least.first)
    expect(reached.labels).toBeGreaterThan(least.labels)
    expect(reached.specific).toBeGreaterThan(least.specific)
  })
})
