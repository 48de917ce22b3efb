import { readdir } from 'node:fs/promises'
import { cpus } from 'node:os'
import path from 'node:path'
import { passagesOf, type Passage } from '../../contract/article'
import { findQuotes } from '../../engines/quotes/findQuotes'
import { wordCount } from '../../engines/terms/wordCount'
import { readArticle } from '../../publish/readData'
import { root } from '../root'

const articleWords = 600
const lengths = [1, 2, 4, 8]
const seconds = 3

/** The bundled articles' paragraphs in turn, as one text of `words` words; the last paragraph is cut. */
function text(paragraphs: readonly string[], words: number, from: number): Passage[] {
  const passages: Passage[] = []
  for (let have = 0, i = from; have < words; i++) {
    const paragraph = (paragraphs[i % paragraphs.length] ?? '').split(' ').slice(0, words - have).join(' ')
    passages.push({ id: `p${i}`, type: 'paragraph', text: paragraph })
    have += wordCount(paragraph)
  }
  return passages
}

/** The floor that the engine is compared with: pairs of marks, and the nearest capitalised words beside a verb of saying. */
function nearestName(passages: Passage[]): number {
  let found = 0
  for (const { text: all } of passages)
    for (const marks of all.matchAll(/[“"]([^”"]+)[”"]/g)) {
      const around = all.slice(Math.max(0, marks.index - 80), marks.index + marks[0].length + 80)
      if (/\b(?:said|told|added|wrote|says)\b/.test(around) && /(?:[A-Z][a-z]+ ?)+/.test(around)) found += 1
    }
  return found
}

/** CPU seconds for one run over the texts, the least of as many runs as fit the time: what other work on the machine adds is left out. */
function cpuSeconds(texts: Passage[][], work: (passages: Passage[]) => unknown): number {
  let least = Infinity
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const before = process.cpuUsage()
    for (const passages of texts) work(passages)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1e6)
  }
  return least
}

/** How many articles of 600 words the quotation engine reads in a CPU second, and longer texts, beside the simplest engine in the same run. */
export async function benchQuotes(folder: string | undefined): Promise<void> {
  const data = path.resolve(folder ?? path.join(root, 'data'))
  const slugs = (await readdir(path.join(data, 'articles'))).filter((n) => n.endsWith('.json')).map((n) => n.slice(0, -5))
  const paragraphs = (await Promise.all(slugs.map((slug) => readArticle(data, slug)))).flatMap((read) => (read.ok ? passagesOf(read.value).map((p) => p.text) : []))
  if (paragraphs.length === 0) throw new Error(`${data} has no article to measure with`)

  console.log(`quotes: texts of the paragraphs in ${path.relative(process.cwd(), data) || '.'}; CPU seconds of one thread, least of the runs in ${seconds} s; Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`)
  console.log(['words', 'engine, articles/s', 'engine, words/s', 'with reported and nested speech, articles/s', 'pairs of marks and nearest name, articles/s'].join('\t'))
  // The engine's code is compiled while it first runs: that is no part of its speed.
  cpuSeconds([text(paragraphs, articleWords, 0)], (p) => findQuotes(p, [], undefined, true))
  for (const length of lengths) {
    const texts = Array.from({ length: Math.max(1, Math.round(64 / length)) }, (_, i) => text(paragraphs, articleWords * length, i * 7))
    const words = texts.flat().reduce((sum, p) => sum + wordCount(p.text), 0)
    const [engine, full, baseline] = [cpuSeconds(texts, (p) => findQuotes(p, [])), cpuSeconds(texts, (p) => findQuotes(p, [], undefined, true)), cpuSeconds(texts, nearestName)]
    console.log([articleWords * length, Math.round(texts.length / engine), Math.round(words / engine), Math.round(texts.length / full), Math.round(texts.length / baseline)].join('\t'))
  }
}
