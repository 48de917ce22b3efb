import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { root } from './root'

/*
 * A real browser without a download: on Linux x64 the Chromium that @sparticuz/chromium carries inside its package,
 * elsewhere an installed Chrome. The package means to run in AWS Lambda, so it unpacks itself there and here only if told so.
 */

const require = createRequire(import.meta.url)

function packageVersion(): string {
  const entry = require.resolve('@sparticuz/chromium')
  const folder = entry.slice(0, entry.lastIndexOf(path.join('@sparticuz', 'chromium'))) + path.join('@sparticuz', 'chromium')
  return (require(path.join(folder, 'package.json')) as { version: string }).version
}

/** Unpacks into a folder of its own and makes that whole by one rename, so that two runs at a time cannot meet half of it. */
async function unpacked(): Promise<string> {
  const folder = path.join(tmpdir(), `news-unrolled-chromium-${packageVersion()}`)
  if (existsSync(path.join(folder, 'chromium'))) return folder
  const staging = await mkdtemp(path.join(tmpdir(), 'news-unrolled-unpacking-'))
  const unpack = "import('@sparticuz/chromium').then((c) => { c.default.setGraphicsMode = false; return c.default.executablePath() })"
  const { status, stderr } = spawnSync(process.execPath, ['-e', unpack], {
    cwd: root,
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Chromium could not be unpacked from its npm package: ${stderr}`)
  for (const name of await readdir(path.join(staging, 'fonts'))) {
    if (!name.endsWith('.conf')) continue
    const file = path.join(staging, 'fonts', name)
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('/tmp/fonts', path.join(folder, 'fonts')))
  }
  await rename(staging, folder).catch(async (error: unknown) => {
    await rm(staging, { recursive: true, force: true })
    if (!existsSync(path.join(folder, 'chromium'))) throw error
  })
  return folder
}

const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** Starts the browser and says which one it is. */
export async function launchBrowser(): Promise<{ browser: Browser; name: string }> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpacked()
    const browser = await chromium.launch({
      executablePath: path.join(folder, 'chromium'),
      args: [...flags, '--headless=shell'],
      env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: path.join(folder, 'fonts') },
    })
    return { browser, name: `Chromium ${browser.version()} of the npm package @sparticuz/chromium ${packageVersion()}` }
  }
  const browser = await chromium.launch({ channel: 'chrome', args: flags.slice(2) }).catch((error: unknown) => {
    throw new Error('journeys need a browser: install Google Chrome (on Linux x64 one comes with the npm packages)', { cause: error })
  })
  return { browser, name: `installed Chrome ${browser.version()}` }
}
