import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import type { Article } from '../../contract/article'
import { root } from '../root'

type Measured = { steps: [string, number][]; cpu: number; seconds: number; peak: number; files: number; made: number; bytes: number }

/** MiB that young objects may take: with the usual 16 a build spends a fifth of its time on collecting them. */
const young = 64
/** The parts whose cost is told apart. */
const besides = ['search', 'pictures', 'brotli']

function run(script: string, ...args: string[]): string {
  return execFileSync(process.execPath, [`--max-semi-space-size=${young}`, '--import', 'tsx', path.join(root, 'src/commands', script), ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 })
}
const measure = (script: string, ...args: string[]) => JSON.parse(run(`bench/${script}`, ...args)) as Measured

/** One word more in the article in the middle, as an editor would correct it. */
function changeOne(data: string): void {
  const names = readdirSync(path.join(data, 'articles')).sort()
  const file = path.join(data, 'articles', names[Math.floor(names.length / 2)] ?? '')
  const article = JSON.parse(readFileSync(file, 'utf8')) as Article
  const blocks = article.blocks.map((b, i) => (i === 0 && b.type === 'paragraph' ? { ...b, text: `${b.text} Again.` } : b))
  writeFileSync(file, JSON.stringify({ ...article, blocks }, null, 2))
}

const one = (n: number) => n.toFixed(1)

/**
 * What a build costs for each number of articles: CPU seconds by step, peak memory, files and bytes, without search, pictures and brotli;
 * those apart; a build after one changed article; and beside it, in the same run, a writer of plain pages over the same data.
 */
export function benchBuild(sizes: readonly number[], whole: boolean): void {
  console.log(`build: articles of npm run generate (about 416 words); CPU seconds of all threads of one process; Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, load ${loadavg().map(one).join(' ')}`)
  const work = mkdtempSync(path.join(tmpdir(), 'news-unrolled-bench-'))
  try {
    // The app is built once and kept: it does not grow with the articles.
    for (const size of sizes) {
      const [data, out, plain] = ['data', 'dist', 'plain'].map((name) => path.join(work, `${name}-${size}`)) as [string, string, string]
      run('generate.ts', String(size), data)
      const clean = measure('measureBuild.ts', data, out, besides.join())
      changeOne(data)
      const again = measure('measureBuild.ts', data, out, besides.join())
      const floor = measure('measurePlain.ts', data, plain)
      console.log(`\n${size} articles: ${one(clean.cpu)} CPU s (${one(clean.seconds)} s), peak ${Math.round(clean.peak)} MiB, ${clean.files} files, ${one(clean.bytes / 1e6)} MB`)
      console.log(`  by step: ${clean.steps.map(([step, seconds]) => `${step} ${one(seconds)}`).join(', ')}`)
      console.log(`  one article changed: ${one(again.cpu)} CPU s (${one(again.seconds)} s), peak ${Math.round(again.peak)} MiB, ${again.made} files made anew`)
      console.log(`    by step: ${again.steps.map(([step, seconds]) => `${step} ${one(seconds)}`).join(', ')}`)
      console.log(`  plain pages: ${one(floor.cpu)} CPU s, peak ${Math.round(floor.peak)} MiB, ${one(floor.bytes / 1e6)} MB; the build takes ${one(clean.cpu / floor.cpu)} times as long`)
      if (!whole) continue
      for (const part of besides) {
        const without = besides.filter((b) => b !== part)
        rmSync(out, { recursive: true })
        const base = measure('measureBuild.ts', data, out, besides.join())
        rmSync(out, { recursive: true })
        const more = measure('measureBuild.ts', data, out, without.join())
        console.log(`  ${part}: ${one(more.cpu - base.cpu)} CPU s more, peak ${Math.round(more.peak)} MiB, ${more.files - base.files} files and ${one((more.bytes - base.bytes) / 1e6)} MB more`)
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
