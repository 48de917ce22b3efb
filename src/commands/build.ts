import path from 'node:path'
import { readArguments, wrongUsage } from './arguments'
import { printDoubts, printProblems } from './problems'
import { leaveable, publishEdition, whyNotWriteTo } from './publishEdition'
import { root } from './root'

const usage = 'npm run build -- [--data DIR] [--out DIR] [--without search,pictures,brotli] [--mode production|development]'
const { values } = readArguments(usage, { options: { data: { type: 'string' }, out: { type: 'string' }, mode: { type: 'string' }, without: { type: 'string' } } })

const data = path.resolve(values.data ?? path.join(root, 'data'))
const out = path.resolve(values.out ?? path.join(root, 'dist'))
const without = (values.without ?? '').split(',').filter(Boolean).map((name) => leaveable.find((l) => l === name) ?? wrongUsage(usage, `${name} cannot be left out`))
const refused = await whyNotWriteTo(out, data)
if (refused !== undefined) wrongUsage(usage, refused)

const report = await publishEdition({
  data,
  out,
  without,
  mode: values.mode === 'development' ? 'development' : 'production',
})
printProblems(report.problems)
printDoubts(report.doubts)
console.log(`${report.articles} articles, ${report.files} files, ${report.made} of them made anew`)
process.exitCode = report.problems.length > 0 ? 1 : 0
