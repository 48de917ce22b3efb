import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { evaluateQuotes } from '../engines/quotes/evaluateQuotes'
import { evaluateThreads } from '../engines/related/evaluateThreads'
import { createTopicEvaluator } from '../engines/topics/evaluateTopics'
import type { TopicEntry } from '../engines/topics/topicTable'
import { readArguments, wrongUsage } from './arguments'
import { root } from './root'

type Fields = Record<string, unknown>
type Evaluation = { results: readonly object[]; summary: string; explained: string[] }
/** What a record must have (a `read` that gives undefined refuses it), and what is made of all of them. */
type Kind<T> = { needs: string; read: (record: Fields) => T | undefined; evaluate: (records: T[]) => Evaluation }
const kind = <T>({ needs, read, evaluate }: Kind<T>) => ({
  needs,
  evaluate: (records: Fields[], refuse: (at: number) => never) => evaluate(records.map((record, at) => read(record) ?? refuse(at))),
})

const kinds = new Map(Object.entries({
  quotes: kind({
    needs: 'id and text',
    read: ({ id, text }) => (typeof id === 'string' && typeof text === 'string' ? { id, text } : undefined),
    evaluate: (records) => {
      const results = records.map(evaluateQuotes)
      const explained = results.flatMap(({ id, quotes }) => quotes.map((q) => [id, q.start, q.sure ? 'sure' : 'unsure', q.rule, q.speaker?.text ?? '-', q.text.slice(0, 60)].join('\t')))
      return { results, explained, summary: `${results.reduce((sum, r) => sum + r.quotes.length, 0)} quotations` }
    },
  }),
  threads: kind({
    needs: 'id, date, title and text',
    read: ({ id, date, title, text }) =>
      typeof id === 'string' && (typeof date === 'string' || date === null) && typeof title === 'string' && typeof text === 'string' ? { id, date, title, text } : undefined,
    evaluate: (records) => {
      const results = evaluateThreads(records)
      return { results, explained: results.map((r) => [r.id, r.cluster, ...r.related.slice(0, 5)].join('\t')), summary: `${new Set(results.map((r) => r.cluster)).size} threads and lone articles` }
    },
  }),
  topics: kind({
    needs: 'id and text (and a title, where there is one)',
    read: ({ id, title, text }) => (typeof id === 'string' && typeof text === 'string' && (typeof title === 'string' || title === undefined) ? { id, title, text } : undefined),
    evaluate: (records) => {
      const { topics } = JSON.parse(readFileSync(path.join(root, 'data/topics.json'), 'utf8')) as { topics: (TopicEntry & { name: string })[] }
      const results = records.map(createTopicEvaluator(topics))
      const names = new Map(topics.map((t) => [t.qcode, t.name]))
      const explained = results.flatMap(({ id, words }) => Object.entries(words).map(([qcode, decided]) => [id, names.get(qcode), decided.join(', ')].join('\t')))
      return { results, explained, summary: `${results.reduce((sum, r) => sum + r.topics.length, 0)} topics` }
    },
  }),
}))

const names = [...kinds.keys()]
const usage = `npm run evaluate -- ${names.join('|')} FILE.jsonl --out OUT.jsonl [--explain]`
const { values, positionals } = readArguments(usage, { allowPositionals: true, options: { out: { type: 'string' }, explain: { type: 'boolean' } } })
const [what, file] = positionals
const chosen = kinds.get(what ?? '') ?? wrongUsage(usage, `cannot evaluate ${what ?? 'nothing'}: there is ${names.join(', ')}`)
if (file === undefined || values.out === undefined) wrongUsage(usage, 'a file to read and --out are needed')

const content = await readFile(file, 'utf8').catch(() => wrongUsage(usage, `${file}: cannot be read`))
const lines = content.split('\n').flatMap((text, i) => (text.trim() === '' ? [] : [{ text, number: i + 1 }]))
const refuse = (at: number) => wrongUsage(usage, `${file}: line ${lines[at]?.number ?? at}: is no JSON object with ${chosen.needs}`)
const records = lines.map(({ text }, at): Fields => {
  try {
    const record: unknown = JSON.parse(text)
    if (typeof record === 'object' && record !== null) return { ...record }
  } catch {
    // said below
  }
  return refuse(at)
})

const { results, summary, explained } = chosen.evaluate(records, refuse)
await writeFile(values.out, results.map((result) => `${JSON.stringify(result)}\n`).join(''))
if (values.explain === true) for (const line of explained) console.log(line)
console.log(`${results.length} records, ${summary} -> ${values.out}`)
