import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { launchBrowser } from '../../src/commands/browser'
import { serve } from '../../src/commands/serve'

declare module 'vitest' {
  interface ProvidedContext {
    /** addresses of the built edition: as readers get it, and with React's development build */
    production: string
    development: string
    /** folder of the production build */
    dist: string
  }
}

const root = path.resolve(import.meta.dirname, '../..')

/** Builds in a child process, since vitest's own environment would change what Vite builds. */
function build(out: string, mode: string): void {
  const env = { ...process.env }
  for (const name of ['VITEST', 'NODE_ENV', 'MODE', 'DEV', 'PROD', 'TEST']) delete env[name]
  const { status, stdout, stderr } = spawnSync(path.join(root, 'node_modules', '.bin', 'tsx'), ['src/commands/build.ts', '--out', out, '--mode', mode], { cwd: root, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the ${mode} build failed:\n${stdout}\n${stderr}`)
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'news-unrolled-journeys-'))
  const [dist, dev] = [path.join(folder, 'production'), path.join(folder, 'development')]
  build(dist, 'production')
  build(dev, 'development')
  const [production, development] = await Promise.all([serve(dist, '/', 0), serve(dev, '/', 0)])
  const { browser, name } = await launchBrowser()
  await browser.close()
  console.log(`journeys: ${name}`)
  project.provide('production', production.address)
  project.provide('development', development.address)
  project.provide('dist', dist)
  return async () => {
    production.server.close()
    development.server.close()
    await rm(folder, { recursive: true, force: true })
  }
}
