import path from 'node:path'
import { writeAtomically } from '../import/writeAtomically'
import { openEdition } from '../publish/edition'
import { pinStories } from '../publish/pinStories'
import { readArguments } from './arguments'
import { printProblems } from './problems'
import { progressLine } from './progressLine'
import { root } from './root'

/* Writes the stories that the engine finds into data/stories.json, where an editor can name and change them. Ends with 1 where something in data/ is wrong. */
const usage = 'npm run stories -- [--data DIR] [--dry-run]'
const { values } = readArguments(usage, { options: { data: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } })

const data = path.resolve(values.data ?? path.join(root, 'data'))
const progress = progressLine()
const opened = await openEdition(data, { onArticle: (done, all) => progress.show('reading', done, all) })
progress.end()
if (opened.ok) {
  const { index, problems } = opened.value
  printProblems(problems)
  const { stories, changes } = pinStories(index)
  for (const change of changes) console.log(change)
  if (changes.length === 0) console.log('every story is pinned already')
  else if (!values['dry-run']) await writeAtomically(path.join(data, 'stories.json'), `${JSON.stringify(stories, null, 2)}\n`)
  process.exitCode = problems.length > 0 ? 1 : 0
} else {
  printProblems(opened.problems)
  process.exitCode = 1
}
