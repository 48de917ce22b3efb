import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../src/commands/root'
import { article, dataFolder } from '../publish/sampleData'
import { runCommand, shellEnvironment } from './runCommand'

/** Every file of a folder with its content. */
function contentOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(path.join(folder, name)).isFile())
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(path.join(folder, name), 'base64')]))
}

const articles = (count: number) => Array.from({ length: count }, (_, i) => article(`part-${i}`, '2024-01-01', [`“We are ready for the spring,” harbour master Ida Holm said on day ${i}. `.repeat(20)]))
const build = (...more: string[]) => ['src/commands/build.ts', '--data', data, '--out', out, ...more]

let data: string
let out: string
let good: Record<string, string>

/** Makes every page of the edition anew, as a change of the site's data does. */
const changeAll = async (tagline: string) => {
  const file = path.join(data, 'site.json')
  await writeFile(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), tagline }))
}

beforeAll(async () => {
  data = await dataFolder(articles(60))
  out = path.join(await mkdtemp(path.join(tmpdir(), 'news-unrolled-out-')), 'dist')
  expect(runCommand('build', '--data', data, '--out', out).status).toBe(0)
  good = contentOf(out)
}, 120_000)

function start(environment: NodeJS.ProcessEnv, ...imports: string[]) {
  const child = spawn(process.execPath, [...['tsx', ...imports].flatMap((name) => ['--import', name]), ...build()], { cwd: root, env: { ...shellEnvironment(), ...environment } })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const ended = new Promise<{ code: number | null; signal: string | null; stderr: string }>((resolve) => child.once('close', (code, signal) => resolve({ code, signal, stderr })))
  return { child, ended }
}

describe('a build that does not come to its end leaves the last good edition', () => {
  it('where it is killed in the middle of writing, and the next one takes up from there', { timeout: 120_000 }, async () => {
    await changeAll('Killed')
    const { child, ended } = start({})
    while (!existsSync(path.join(`${out}.next`, 'article')) && child.exitCode === null) await setTimeout(2)
    child.kill('SIGKILL')
    expect(await ended).toMatchObject({ signal: 'SIGKILL' })
    expect(existsSync(path.join(`${out}.next`, 'edition', 'manifest.json'))).toBe(false)
    expect(contentOf(out)).toEqual(good)
    expect(runCommand('build', '--data', data, '--out', out).status).toBe(0)
    expect(readdirSync(path.dirname(out))).toEqual(['dist'])
    expect(readFileSync(path.join(out, 'about', 'index.html'), 'utf8')).toContain('Killed')
    const clean = path.join(path.dirname(data), 'clean')
    expect(runCommand('build', '--data', data, '--out', clean).status).toBe(0)
    good = contentOf(out)
    expect(good).toEqual(contentOf(clean))
  })

  it('where the disk is full, and says so with what to do', { timeout: 120_000 }, async () => {
    for (const writes of [0, 200]) {
      await changeAll(`Full after ${writes}`)
      const { code, stderr } = await start({ WRITES: String(writes) }, './tests/commands/fullDisk.ts').ended
      expect(code).toBe(1)
      expect(stderr).toMatch(/dist\.next\/\S+: the whole file: cannot be written: the disk is full \(ENOSPC\)\n {4}remedy: free some space on that disk.*; the last edition stands as it was\n1 problem\n$/)
      expect(contentOf(out)).toEqual(good)
      expect(readdirSync(path.dirname(out))).toEqual(['dist'])
    }
  })

  it('where it was killed while it put the new edition in the place of the last', { timeout: 60_000 }, async () => {
    await rename(out, `${out}.last`)
    await writeFile(path.join(data, 'site.json'), '{')
    expect(runCommand('build', '--data', data, '--out', out).status).toBe(1)
    expect(contentOf(out)).toEqual(good)
  })
})
