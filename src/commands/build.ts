import path from 'node:path'
import { readArguments, wrongUsage } from './arguments'
import { printDoubts, printProblems } from './problems'
import { publishEdition, whyNotWriteTo } from './publishEdition'
import { root } from './root'

const usage = 'npm run build -- [--data DIR] [--out DIR] [--mode production|development] [--without pictures]'
const { values } = readArguments(usage, { options: { data: { type: 'string' }, out: { type: 'string' }, mode: { type: 'string' }, without: { type: 'string' } } })

const data = path.resolve(values.data ?? path.join(root, 'data'))
const out = path.resolve(values.out ?? path.join(root, 'dist'))
const refused = await whyNotWriteTo(out, data)
if (refused !== undefined) wrongUsage(usage, refused)

const leavable = ['pictures']
const without = new Set((values.without ?? '').split(',').filter(Boolean))
for (const name of without) if (!leavable.includes(name)) wrongUsage(usage, `a build without ${name} is not known: ${leavable.join(', ')}`)

const report = await publishEdition({
  data,
  out,
  mode: values.mode === 'development' ? 'development' : 'production',
  without,
})
printProblems(report.problems)
printDoubts(report.doubts)
console.log(`${report.articles} articles, ${report.files} files, ${Math.round(report.bytes / 1000)} kB`)
process.exitCode = report.problems.length > 0 ? 1 : 0
