import { startVitest } from 'vitest/node'
import { root } from './root'

/** Everything, or what the arguments name: `npm test -- tests/reader`. Ends with the one line that machines read. */
const vitest = await startVitest('test', process.argv.slice(2), { root, watch: false, run: true })
const tests = vitest.state.getFiles().length === 0 ? [] : vitest.state.getTestModules().flatMap((m) => [...m.children.allTests()])
const broken = vitest.state.getTestModules().filter((m) => m.state() === 'failed' && [...m.children.allTests()].every((t) => t.result().state !== 'failed')).length
const errors = vitest.state.getUnhandledErrors().length
const count = (state: string) => tests.filter((t) => t.result().state === state).length
await vitest.close()
const failed = count('failed') + broken + errors
console.log(`${count('passed')} passed, ${failed} failed${count('skipped') > 0 ? `, ${count('skipped')} skipped` : ''}`)
process.exit(failed > 0 || count('passed') === 0 ? 1 : 0)
