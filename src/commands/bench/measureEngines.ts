import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { passagesOf, type Article } from '../../contract/article'
import { findNew } from '../../engines/newness/findNew'
import { findPlaces } from '../../engines/places/findPlaces'
import { findRelated } from '../../engines/related/findRelated'
import { createCorpus } from '../../engines/terms/corpus'
import { findThreads } from '../../engines/threads/findThreads'
import { createTopicFinder } from '../../engines/topics/findTopics'
import type { TopicEntry } from '../../engines/topics/topicTable'
import { loadGazetteer } from '../../publish/gazetteer/loadGazetteer'
import { generateArticles } from '../generate/generateArticles'
import { root } from '../root'

/* One line of figures for one number of articles: what benchEngines starts. */

const size = Number(process.argv[2])
const spent = new Map<string, number>()

function timed<T>(name: string, work: () => T): T {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  spent.set(name, (spent.get(name) ?? 0) + (user + system) / 1e6)
  return result
}

const { topics } = JSON.parse(await readFile(path.join(root, 'data/topics.json'), 'utf8')) as { topics: TopicEntry[] }
const findTopics = timed('topics', () => createTopicFinder(topics))
const before = process.cpuUsage()
const gazetteer = await loadGazetteer()
const loading = process.cpuUsage(before)
spent.set('places', (loading.user + loading.system) / 1e6)
const corpus = createCorpus()
const seed = 1
const textOf = ({ headline, standfirst, blocks, dateline }: Article) => ({ headline, ...(standfirst === undefined ? {} : { standfirst }), paragraphs: passagesOf({ blocks }).map((p) => p.text), ...(dateline === undefined ? {} : { dateline: dateline.place }) })

/** Articles in lots: to read the clock takes longer than an engine takes for one. */
function* lots<T>(items: Iterable<T>, most: number): Generator<T[]> {
  let lot: T[] = []
  for (const item of items) {
    lot.push(item)
    if (lot.length < most) continue
    yield lot
    lot = []
  }
  if (lot.length > 0) yield lot
}

for (const lot of lots(generateArticles(size, seed), 200)) {
  const texts = lot.map(({ article }) => ({ id: article.slug, day: article.published.value.slice(0, 10), ...textOf(article) }))
  timed('tokens', () => texts.reduce((sum, { paragraphs }) => sum + paragraphs.reduce((words, p) => words + p.split(/[^\p{L}\p{N}]+/u).length, 0), 0))
  const topicsOf = timed('topics', () => texts.map(findTopics))
  const placesOf = timed('places', () => texts.map((text) => findPlaces(text, gazetteer)))
  timed('terms', () => texts.forEach(({ id, day, headline, paragraphs }, i) => corpus.add({ id, day, headline, paragraphs, places: placesOf[i]?.map((p) => p.name) ?? [], topics: topicsOf[i]?.map((t) => t.qcode) ?? [] })))
}
const threads = timed('threads', () => findThreads(corpus, []))
timed('related', () => {
  const related = findRelated(corpus, threads)
  for (const { id } of corpus.entries) related(id)
})

// What is new needs the texts of a story together: they are made again, since nothing keeps them.
const storyOf = new Map(threads.flatMap(({ id, parts }) => parts.map((part) => [part, id] as const)))
const left = new Map(threads.map(({ id, parts }) => [id, parts.length]))
const gathered = new Map<string, Article[]>()
function* wholeStories(): Generator<Article[]> {
  for (const { article } of generateArticles(size, seed)) {
    const story = storyOf.get(article.slug)
    if (story === undefined) continue
    const parts = [...(gathered.get(story) ?? []), article]
    if (parts.length < (left.get(story) ?? 0)) gathered.set(story, parts)
    else {
      gathered.delete(story)
      yield parts.toSorted((a, b) => Date.parse(a.published.value) - Date.parse(b.published.value))
    }
  }
}
for (const stories of lots(wholeStories(), 50)) {
  const read = stories.map((parts) => parts.map((a) => ({ id: a.slug, published: a.published.value, blocks: passagesOf(a) })))
  timed('what is new', () => read.forEach((parts) => findNew(parts)))
}

const seconds = (name: string) => spent.get(name) ?? 0
const names = ['terms', 'topics', 'places', 'threads', 'related', 'what is new']
const all = names.reduce((sum, name) => sum + seconds(name), 0)
console.log([size, ...names.map((n) => seconds(n).toFixed(2)), all.toFixed(1), Math.round(process.resourceUsage().maxRSS / 1024), seconds('tokens').toFixed(2), threads.length].join('\t'))
