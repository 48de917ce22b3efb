import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { checkOrigin } from '../publish/checks/checkOrigin'
import { checkReview } from '../publish/checks/checkReview'
import { checkVoices } from '../publish/checks/checkVoices'
import { openEdition } from '../publish/edition'
import { readArguments } from './arguments'
import { printProblems, problemText } from './problems'
import { root } from './root'

const { values } = readArguments('npm run check -- [--data DIR]', { options: { data: { type: 'string' } } })

/** Each step is a program of its own; all are run, so that one failure hides no other. */
const steps: [name: string, command: string, ...parameters: string[]][] = [
  ['types', 'tsc', '-b'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['dead code', 'knip', '--no-progress'],
  ['structure', 'vitest', 'run', '--project', 'structure', '--reporter', 'dot'],
]

let failed = 0
for (const [name, command, ...parameters] of steps) {
  const { status } = spawnSync(path.join(root, 'node_modules', '.bin', command), parameters, { cwd: root, stdio: 'inherit' })
  console.log(`${name}: ${status === 0 ? 'ok' : 'failed'}`)
  if (status !== 0) failed += 1
}

const opened = await openEdition(path.resolve(values.data ?? path.join(root, 'data')))
const problems = opened.ok ? [...opened.value.problems, ...(await checkReview(opened.value.index))] : opened.problems
printProblems(problems)
// Doubts are for an editor to settle, and fail nothing.
if (opened.ok) for (const doubt of [...checkOrigin(opened.value.index.data.site), ...checkVoices(opened.value.index.voices.values(), new Set(opened.value.index.data.people.map((p) => p.id)))]) console.log(`warning: ${problemText(doubt)}`)
console.log(`data: ${problems.length === 0 ? 'ok' : 'failed'}`)
process.exitCode = failed > 0 || problems.length > 0 ? 1 : 0
