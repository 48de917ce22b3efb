import { readFile, writeFile } from 'node:fs/promises'
import { evaluateQuotes } from '../engines/quotes/evaluateQuotes'
import { readArguments, wrongUsage } from './arguments'

const usage = 'npm run evaluate -- quotes FILE.jsonl --out OUT.jsonl [--explain]'
const { values, positionals } = readArguments(usage, { allowPositionals: true, options: { out: { type: 'string' }, explain: { type: 'boolean' } } })
const [what, file] = positionals
if (what !== 'quotes') wrongUsage(usage, `cannot evaluate ${what ?? 'nothing'}: there is quotes`)
if (file === undefined || values.out === undefined) wrongUsage(usage, 'a file to read and --out are needed')

const content = await readFile(file, 'utf8').catch(() => wrongUsage(usage, `${file}: cannot be read`))

function recordOf(line: string, number: number): { id: string; text: string } {
  try {
    const record = JSON.parse(line) as { id?: unknown; text?: unknown } | null
    if (typeof record?.id === 'string' && typeof record.text === 'string') return { id: record.id, text: record.text }
  } catch {
    // said below
  }
  return wrongUsage(usage, `${file}: line ${number}: is no JSON object with id and text`)
}

const results = content.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [evaluateQuotes(recordOf(line, i + 1))]))
await writeFile(values.out, results.map((result) => `${JSON.stringify(result)}\n`).join(''))
if (values.explain === true)
  for (const { id, quotes } of results) for (const q of quotes) console.log([id, q.start, q.sure ? 'sure' : 'unsure', q.rule, q.speaker?.text ?? '-', q.text.slice(0, 60)].join('\t'))
console.log(`${results.length} records, ${results.reduce((sum, r) => sum + r.quotes.length, 0)} quotations -> ${values.out}`)
