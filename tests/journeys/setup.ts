import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../../src/commands/root'
import { launchBrowser } from '../../src/commands/browser'
import { serve } from '../../src/commands/serve'
import { runCommand } from '../commands/runCommand'

declare module 'vitest' {
  interface ProvidedContext {
    /** addresses of the built edition: as readers get it, and with React's development build */
    production: string
    development: string
    /** the same edition under a sub-path */
    below: string
    /** folders of the production build and of the one under a sub-path */
    dist: string
    distBelow: string
  }
}

/** Builds in a child process, since vitest's own environment would change what Vite builds. */
function build(out: string, mode: string, data = path.join(root, 'data')): void {
  const { status, stdout, stderr } = runCommand('build', '--out', out, '--mode', mode, '--data', data)
  if (status !== 0) throw new Error(`the ${mode} build failed:\n${stdout}\n${stderr}`)
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'news-unrolled-journeys-'))
  const [dist, dev] = [path.join(folder, 'production'), path.join(folder, 'development')]
  build(dist, 'production')
  build(dev, 'development')
  const [data, sub] = [path.join(folder, 'data'), path.join(folder, 'below')]
  await cp(path.join(root, 'data'), data, { recursive: true })
  await writeFile(path.join(data, 'site.json'), (await readFile(path.join(data, 'site.json'), 'utf8')).replace('"base": "/"', '"base": "/news/"'))
  build(sub, 'production', data)
  const [production, development, below] = await Promise.all([serve(dist, '/', 0), serve(dev, '/', 0), serve(sub, '/news/', 0)])
  const { browser, name } = await launchBrowser()
  await browser.close()
  console.log(`journeys: ${name}`)
  project.provide('production', production.address)
  project.provide('development', development.address)
  project.provide('below', below.address)
  project.provide('dist', dist)
  project.provide('distBelow', sub)
  return async () => {
    production.server.close()
    development.server.close()
    below.server.close()
    await rm(folder, { recursive: true, force: true })
  }
}
