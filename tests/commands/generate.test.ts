import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Problem } from '../../src/contract/problem'
import { openEdition } from '../../src/publish/edition'
import { runCommand } from './runCommand'

const temporary = mkdtempSync(path.join(tmpdir(), 'news-unrolled-generate-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

const contents = (data: string) => Object.fromEntries(readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).sort().map((name) => [name, readFileSync(path.join(data, name), 'utf8')]))

/** What a build would have to report of the folder. */
async function problemsIn(folder: string): Promise<Problem[]> {
  const opened = await openEdition(folder)
  return opened.ok ? opened.value.problems : opened.problems
}

describe('npm run generate', () => {
  it('writes a data folder without a problem, the same bytes for the same seed', { timeout: 60_000 }, async () => {
    const [one, again, other] = ['one', 'again', 'other'].map((name) => path.join(temporary, name)) as [string, string, string]
    expect(runCommand('generate', '40', one, '--seed', '6')).toMatchObject({ status: 0, stdout: `40 articles -> ${one}\n`, stderr: '' })
    expect(runCommand('generate', '40', again, '--seed', '6').status).toBe(0)
    expect(runCommand('generate', '40', other, '--seed', '7').status).toBe(0)
    expect(readdirSync(path.join(one, 'articles'))).toHaveLength(40)
    expect(contents(again)).toEqual(contents(one))
    expect(Object.keys(contents(other))).not.toEqual(Object.keys(contents(one)))
    expect(await problemsIn(one)).toEqual([])
  })

  it.each([
    ['no folder', ['40']],
    ['a third name', ['40', 'a', 'b']],
    ['no number', ['many', path.join(temporary, 'x')]],
    ['no articles', ['0', path.join(temporary, 'x')]],
    ['a seed that is no number', ['4', path.join(temporary, 'x'), '--seed', 'blue']],
    ['an unknown option', ['4', path.join(temporary, 'x'), '--size', '3']],
  ])('answers %s with usage and 2', (_what, parameters) => {
    const { status, stderr } = runCommand('generate', ...parameters)
    expect(status).toBe(2)
    expect(stderr).toContain('usage: npm run generate -- N DIR [--seed S]')
  })

  it('refuses a folder that holds something, and leaves it as it was', () => {
    const full = mkdtempSync(path.join(temporary, 'full-'))
    writeFileSync(path.join(full, 'mine.txt'), 'kept')
    const { status, stderr } = runCommand('generate', '4', full)
    expect(status).toBe(2)
    expect(stderr).toContain('is not empty')
    expect(readdirSync(full)).toEqual(['mine.txt'])
  })

  it('says what is wrong with a folder that cannot be written, and ends with 1', () => {
    const file = path.join(temporary, 'file')
    writeFileSync(file, '')
    const { status, stderr } = runCommand('generate', '4', path.join(file, 'below'))
    expect(status).toBe(1)
    expect(stderr).toContain('cannot be written (ENOTDIR)')
  })
})
