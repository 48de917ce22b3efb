import path from 'node:path'
import { parts, type Part } from '../publish/parts'
import { readArguments, wrongUsage } from './arguments'
import { printDoubts, printProblems } from './problems'
import { publishEdition, whyNotWriteTo } from './publishEdition'
import { root } from './root'

const usage = 'npm run build -- [--data DIR] [--out DIR] [--without search,pictures,brotli] [--mode production|development]'
const { values } = readArguments(usage, { options: { data: { type: 'string' }, out: { type: 'string' }, without: { type: 'string' }, mode: { type: 'string' } } })

const named = values.without?.split(',').filter((name) => name !== '') ?? []
const isPart = (name: string): name is Part => (parts as readonly string[]).includes(name)
const unknown = named.filter((name) => !isPart(name))
if (unknown.length > 0 || values.without === '') wrongUsage(usage, `--without ${values.without ?? ''}: there are ${parts.join(', ')}`)

const data = path.resolve(values.data ?? path.join(root, 'data'))
const out = path.resolve(values.out ?? path.join(root, 'dist'))
const refused = await whyNotWriteTo(out, data)
if (refused !== undefined) wrongUsage(usage, refused)

const report = await publishEdition({
  data,
  out,
  mode: values.mode === 'development' ? 'development' : 'production',
  without: new Set(named.filter(isPart)),
})
printProblems(report.problems)
printDoubts(report.doubts)
if (report.files > 0) console.log(`${report.articles} articles, ${report.files} files, ${report.made} of them made anew`)
process.exitCode = report.problems.length > 0 ? 1 : 0
