import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from '../../src/commands/root'

const tsx = path.join(root, 'node_modules', '.bin', 'tsx')

/** The environment of a user's shell: what vitest adds to ours would change how Vite and React build. */
export function shellEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env }
  for (const name of ['VITEST', 'NODE_ENV', 'MODE', 'DEV', 'PROD', 'TEST']) delete env[name]
  return env
}

/** Runs one of src/commands to its end. */
export function runCommand(name: string, ...parameters: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(tsx, [path.join('src', 'commands', `${name}.ts`), ...parameters], { cwd: root, env: shellEnvironment(), encoding: 'utf8' })
}

/** Starts one of src/commands and waits for its first line. */
export function startCommand(name: string, ...parameters: string[]): Promise<{ line: string; stop: () => void }> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join('src', 'commands', `${name}.ts`), ...parameters], { cwd: root, env: shellEnvironment(), stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) resolve({ line: text.slice(0, text.indexOf('\n')), stop: () => child.kill() })
    })
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)))
  })
}
