import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import type { PinnedStory } from '../publish/dataForms'
import { readArguments, wrongUsage } from './arguments'
import { generateArticles } from './generate/generateArticles'
import { listedPeople } from './generate/listedPeople'
import { printProblems } from './problems'
import { progressLine } from './progressLine'
import { root } from './root'

/* A whole data folder of N invented articles. Same N and seed, same bytes. Ends with 1 where DIR cannot be written, 2 on wrong usage. */
const usage = 'npm run generate -- N DIR [--seed S]'
const { values, positionals } = readArguments(usage, { allowPositionals: true, options: { seed: { type: 'string', default: '1' } } })
const [count, folder] = positionals
const wholeNumber = /^\d{1,9}$/
if (count === undefined || folder === undefined || positionals.length > 2) wrongUsage(usage, 'a number of articles and one folder are needed')
if (!wholeNumber.test(count) || Number(count) === 0) wrongUsage(usage, `${count} is no number of articles`)
if (!wholeNumber.test(values.seed)) wrongUsage(usage, `--seed ${values.seed} is no whole number`)

const [n, seed, data] = [Number(count), Number(values.seed), path.resolve(folder)]
const pinned = 3
const site = {
  name: 'Generated News',
  tagline: 'Invented articles, for measuring and trying out',
  url: 'https://news.example',
  language: 'en',
  timeZone: 'UTC',
  about: { paragraphs: [{ text: `${n} articles made by a program from the seed ${seed}. Nothing in them is true, and nobody in them exists.` }], credits: [{ what: 'Topics', whose: 'IPTC Media Topics, © IPTC International Press Telecommunications Council', licence: 'CC BY 4.0', url: 'https://iptc.org' }] },
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const write = (name: string, value: unknown) => writeFileSync(path.join(data, name), json(value), { flag: 'wx' })

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

const progress = progressLine()
try {
  if (namesIn(data).length > 0) wrongUsage(usage, `${data} is not empty: name a folder that is new or empty`)
  mkdirSync(path.join(data, 'articles'), { recursive: true })
  write('site.json', site)
  await copyFile(path.join(root, 'data', 'topics.json'), path.join(data, 'topics.json'))
  write('people.json', listedPeople(n, seed))
  const stories = new Map<string, PinnedStory>()
  let made = 0
  for (const { article, story, copyOf } of generateArticles(n, seed)) {
    write(path.join('articles', `${article.slug}.json`), article)
    if (story !== null && copyOf === undefined && (stories.has(story) || stories.size < pinned)) {
      const known = stories.get(story) ?? { id: story, headline: article.headline, parts: [] }
      stories.set(story, { ...known, parts: [...known.parts, article.slug] })
    }
    progress.show('writing', ++made, n)
  }
  write('stories.json', [...stories.values()])
  progress.end()
  console.log(`${made} articles -> ${data}`)
} catch (error) {
  progress.end()
  const code = (error as NodeJS.ErrnoException).code
  if (code === undefined) throw error
  printProblems([{ file: data, place: 'the whole folder', reason: `cannot be written (${code})`, remedy: 'name a new folder where you may write, on a disk with space' }])
  process.exitCode = 1
}
