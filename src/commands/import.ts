import { formats } from '../import/formats'
import { importPosts } from '../import/importPosts'
import { readPost } from '../import/readPost'
import { reportLines } from '../import/reportLines'
import { readArguments, wrongUsage } from './arguments'
import { problemText } from './problems'
import { progressLine } from './progressLine'

/* Ends with 0 when all were imported, 1 when some failed, 2 on wrong usage. */
const usage = 'npm run import -- FILE… [--dry-run] [--data DIR]'
const { values, positionals: files } = readArguments(usage, {
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false }, data: { type: 'string', default: 'data' } },
})
if (files.length === 0) wrongUsage(usage, 'no file to import')
if (values.data === '') wrongUsage(usage, '--data needs a folder')

const progress = progressLine()
const dryRun = values['dry-run']
let imported = 0
let failed = 0
for await (const outcome of importPosts(files, { data: values.data, dryRun, formats, readPost })) {
  progress.end()
  if (outcome.ok) {
    imported += 1
    console.log(reportLines(outcome, dryRun).join('\n'))
  } else {
    failed += 1
    for (const problem of outcome.problems) console.error(problemText(problem))
    console.error(`${outcome.file} -> not imported`)
  }
  progress.show('importing', imported + failed, files.length)
}
progress.end()
if (files.length > 1) console.log(`${imported} of ${files.length} imported${dryRun ? ' (dry run)' : ''}`)
process.exitCode = failed > 0 ? 1 : 0
