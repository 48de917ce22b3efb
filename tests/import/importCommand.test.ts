import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-command-'))
  await writeFile(path.join(folder, 'good.txt'), 'Post: Bridge at Tolm closed\n\nTOLM, 3 May 2022 – Norvik Wire. It rained.\n')
  await writeFile(path.join(folder, 'empty.txt'), '')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs the command as `npm run import` does. */
const run = (...parameters: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const file = path.join(root, 'node_modules/.bin/tsx')
    const child = execFile(file, [path.join(root, 'src/commands/import.ts'), ...parameters], { cwd: folder }, (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }))
  })

describe('npm run import', { timeout: 60_000 }, () => {
  it('shows in a dry run what it would do, writes nothing, and ends with 0', async () => {
    const { code, out } = await run('good.txt', '--data', 'dry', '--dry-run')
    expect(code).toBe(0)
    expect(out).toContain(`\ngood.txt -> ${path.join('dry', 'articles', 'bridge-at-tolm-closed.json')} (dry run)\n`)
    expect(await readdir(folder)).not.toContain('dry')
  })
  it('refuses an empty file with place, reason and remedy, imports the others, and ends with 1', async () => {
    const { code, out, err } = await run('empty.txt', 'good.txt', '--data', 'data')
    expect(code).toBe(1)
    expect(err).toContain('empty.txt: the whole file: is empty\n    remedy: save the post’s text in it')
    expect(out).toContain(`good.txt -> ${path.join('data', 'articles', 'bridge-at-tolm-closed.json')}\n`)
    expect(out).toContain('  recognised  headline: “Bridge at Tolm closed”')
    expect(out).toContain('  changed     dateline, line 3: “TOLM, 3 May 2022 – Norvik Wire.” -> place Tolm, day 3 May 2022, agency Norvik Wire')
    expect(await readdir(path.join(folder, 'data/articles'))).toEqual(['bridge-at-tolm-closed.json'])
  })
  it('says of an original that it had before where it is kept', async () => {
    await run('good.txt', '--data', 'twice')
    const { code, out } = await run('good.txt', '--data', 'twice')
    expect(code).toBe(0)
    expect(out).toContain('this original had been imported before, with the same result; nothing was written over')
  })
  it('ends with 2 on wrong usage, and shows the form', async () => {
    for (const parameters of [[], ['--data', 'x'], ['good.txt', '--unknown'], ['good.txt', '--data=']]) {
      const { code, err } = await run(...parameters)
      expect([code, err.includes('usage: npm run import -- FILE… [--dry-run] [--data DIR]')]).toEqual([2, true])
    }
  })
})
