import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Article } from '../../src/contract/article'
import { root } from '../../src/commands/root'
import { runCommand, shellEnvironment } from './runCommand'

const work = mkdtempSync(path.join(tmpdir(), 'news-unrolled-thousands-'))
// some hundred thousand files: longer than a hook usually takes
afterAll(() => rmSync(work, { recursive: true, force: true }), 240_000)

type Measured = { files: number; made: number; peak: number }

/** A build in a process of its own, as `npm run bench -- build` measures it. `peak` in MiB. */
function build(data: string, out: string): Measured {
  const script = path.join(root, 'src/commands/bench/measureBuild.ts')
  return JSON.parse(execFileSync(process.execPath, ['--max-semi-space-size=64', '--import', 'tsx', script, data, out, 'search,pictures,brotli'], { cwd: root, env: shellEnvironment(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as Measured
}

/** `npm run bench -- build` measures more of them, and more of what they cost. */
const articles = 10_000

describe('an edition of ten thousand articles', () => {
  it('is built whole, within its memory, and after one change almost nothing of it is made anew', { timeout: 600_000 }, () => {
    const [data, out] = [path.join(work, 'data'), path.join(work, 'dist')]
    expect(runCommand('generate', String(articles), data).status).toBe(0)
    const clean = build(data, out)
    expect(readdirSync(path.join(out, 'article')).length).toBe(articles)
    expect(clean.made).toBe(clean.files)
    expect(clean.peak).toBeLessThan(1200)

    const slugs = readdirSync(path.join(data, 'articles')).sort()
    const file = path.join(data, 'articles', slugs[articles / 2] ?? '')
    const article = JSON.parse(readFileSync(file, 'utf8')) as Article
    writeFileSync(file, JSON.stringify({ ...article, blocks: article.blocks.map((b, i) => (i === 0 && b.type === 'paragraph' ? { ...b, text: `${b.text} Again.` } : b)) }))
    const again = build(data, out)
    expect(again.files).toBe(clean.files)
    // Its own pages and its story's, and what is small and always written: buckets of names, feeds of topics, sitemaps.
    expect(again.made).toBeLessThan(clean.files / 100)
    expect(readFileSync(path.join(out, 'article', article.slug, 'index.html'), 'utf8')).toContain(' Again.')
  })
})
