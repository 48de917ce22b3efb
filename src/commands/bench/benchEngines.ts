import { spawn } from 'node:child_process'
import { cpus } from 'node:os'
import path from 'node:path'
import { root } from '../root'

/** MiB that old objects may take before they are collected: without a limit a process with much garbage grows to whatever the machine has. */
const heap = 512

/**
 * CPU seconds and peak memory of the engines that compare articles (terms, threads, related, topics, places, what is new), each size in
 * a process of its own, so that none inherits another's heap; beside it, in the same process, the tokens of the same texts counted once: a floor for
 * anything that reads them.
 */
export async function benchEngines(sizes: readonly number[]): Promise<void> {
  console.log(`engines: articles of npm run generate, made while they are read; CPU seconds of one process on one core (no helper threads) without their making, and its peak memory with it (JavaScript heap held to ${heap} MiB, typed arrays come on top); Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`)
  console.log(['articles', 'terms', 'topics', 'places', 'threads', 'related', 'what is new', 'all', 'peak MiB', 'counting tokens once', 'stories found'].join('\t'))
  for (const size of sizes) await new Promise<void>((done, fail) => {
    const child = spawn(process.execPath, ['--single-threaded', `--max-old-space-size=${heap}`, '--import', 'tsx', path.join(root, 'src/commands/bench/measureEngines.ts'), String(size)], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', fail)
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`measuring ${size} articles ended with ${code ?? 'a signal'}`))))
  })
}
