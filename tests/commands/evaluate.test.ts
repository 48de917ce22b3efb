import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from './runCommand'

describe('npm run evaluate', () => {
  it('writes a line a record in the scorer’s form, and says which rule decided', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'news-unrolled-evaluate-'))
    const [input, output] = [path.join(folder, 'in.jsonl'), path.join(folder, 'out.jsonl')]
    const text = 'Harbour opens\n\n“We are ready,” harbour master Ida Holm said.'
    await writeFile(input, `${JSON.stringify({ id: 'a', text })}\n`)
    const { status, stdout } = runCommand('evaluate', 'quotes', input, '--out', output, '--explain')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^a\t16\tsure\t[^\t]+\tIda Holm\tWe are ready,?\n/)
    const record = JSON.parse(await readFile(output, 'utf8')) as { id: string; quotes: { start: number; end: number; text: string; sure: boolean; speaker: { text: string } }[] }
    expect(record.quotes.map((q) => [text.slice(q.start, q.end) === q.text, q.sure, q.speaker.text])).toEqual([[true, true, 'Ida Holm']])
  })

  it('groups articles into threads, with what stands beside each', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'news-unrolled-evaluate-'))
    const [input, output] = [path.join(folder, 'in.jsonl'), path.join(folder, 'out.jsonl')]
    const lines = [
      { id: 'a', date: '2021-01-04', title: 'Sirius breaks the ice of Lissa', text: 'The breaker Sirius freed the ferries of Lissa.\nCaptain Bo Karlin slept on the quay.' },
      { id: 'g', date: null, title: 'Geese in Thorn', text: 'Sixty geese walked into the market of Thorn.' },
      { id: 'b', date: '2021-01-05', title: 'Lissa thanks captain Bo Karlin', text: 'Lissa gave a feast for Bo Karlin and the crew of the breaker Sirius.' },
    ]
    await writeFile(input, lines.map((line) => JSON.stringify(line)).join('\n'))
    expect(runCommand('evaluate', 'threads', input, '--out', output).stdout).toMatch(/^3 records, 2 threads and lone articles -> /)
    expect((await readFile(output, 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: 'a', cluster: 'a', related: ['b'] }, { id: 'g', cluster: 'g', related: [] }, { id: 'b', cluster: 'a', related: ['a'] },
    ])
    await writeFile(input, '{"id": "a", "title": "b", "text": "c"}')
    expect(runCommand('evaluate', 'threads', input, '--out', output).stderr).toContain('line 1: is no JSON object with id, date, title and text')
  })

  it('names the file and the line that it cannot read', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'news-unrolled-evaluate-')), 'bad.jsonl')
    await writeFile(file, '{"id": "a", "text": "b"}\n\nnonsense\n')
    expect(runCommand('evaluate', 'quotes', file, '--out', `${file}.out`).stderr).toContain('bad.jsonl: line 3: is no JSON object')
    expect(runCommand('evaluate', 'quotes', `${file}.none`, '--out', `${file}.out`).status).toBe(2)
  })

  it('answers an unknown kind with usage and 2', () => {
    expect(runCommand('evaluate', 'poems', 'x.jsonl', '--out', 'y').status).toBe(2)
  })
})
