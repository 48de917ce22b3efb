import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluateThreads, type ThreadRecord } from '../../src/engines/related/evaluateThreads'

type GoldRecord = ThreadRecord & { cluster: string }

/** Precision and recall of the article's cluster in the mean, as one figure (B-cubed, Bagga and Baldwin 1998), and how many wrong articles stand beside those that are alone. */
function score(records: GoldRecord[]) {
  const found = evaluateThreads(records)
  const size = (of: (i: number) => boolean) => records.filter((_, i) => of(i)).length
  let [precision, recall, lone, noise] = [0, 0, 0, 0]
  records.forEach(({ cluster }, i) => {
    const both = size((j) => records[j]?.cluster === cluster && found[j]?.cluster === found[i]?.cluster)
    const mates = size((j) => records[j]?.cluster === cluster)
    precision += both / size((j) => found[j]?.cluster === found[i]?.cluster)
    recall += both / mates
    if (mates > 1) return
    lone += 1
    noise += Math.min(5, found[i]?.related.length ?? 0)
  })
  return { b3: (2 * precision * recall) / (precision + recall) / records.length, loneNoise: noise / lone }
}

const records = readFileSync(new URL('threads.jsonl', import.meta.url), 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldRecord)

describe('the engines of stories', () => {
  it('keep on threads.jsonl what they have reached', () => {
    const { b3, loneNoise } = score(records)
    console.log(`threads.jsonl: B-cubed F1 ${b3.toFixed(3)}  lone noise ${loneNoise.toFixed(2)}`)
    expect(b3).toBeGreaterThan(0.96)
    expect(loneNoise).toBeLessThan(0.3)
  })

  it('leave an article alone whose look-alike is another event', () => {
    const { b3, loneNoise } = score(records.filter(({ id, cluster }) => id.endsWith('-1') || /^(?:molin|hessum|kestra)/.test(cluster)))
    expect(b3).toBeGreaterThan(0.9)
    expect(loneNoise).toBeLessThan(1)
  })
})
