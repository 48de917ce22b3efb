import { createNetwork, Failed } from './workerNetwork'
import type { Ask, Found, Hit, Place, Reply, Request } from './workerMessages'

/*
 * The worker in which Pagefind runs, and the only place that may run WebAssembly (see publish/search/searchWorker.ts). It answers one request after
 * the other arrives, several at a time; a failure names its kind, and what failed is forgotten, so that a later try can work.
 */

type PagefindResult = { id: string; words: number[]; data: () => Promise<{ raw_url: string; content: string }> }
type Filters = { all?: Record<string, string | { any: string[] }>[] }
type Instance = { init: () => Promise<void>; preload: (term: string) => Promise<void>; search: (term: string | null, options: { filters?: Filters }) => Promise<{ results: PagefindResult[]; unfilteredResultCount: number }> }
type Pagefind = { createInstance: (options: { basePath: string }) => Instance }
type Scope = { postMessage: (reply: Reply) => void; addEventListener: (kind: string, listen: (event: MessageEvent<Request> & PromiseRejectionEvent) => void) => void; fetch: typeof fetch }

const scope = globalThis as unknown as Scope
const network = createNetwork(scope.fetch.bind(globalThis))
scope.fetch = network.fetch
// Pagefind starts to load when it is made and nobody awaits that; what failed is told by the search itself.
scope.addEventListener('unhandledrejection', (event) => event.preventDefault())

let script: Promise<Pagefind> | undefined
const instances = new Map<string, Promise<Instance>>()

/** Keeps a promise by its key until it fails. */
function keep<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = kept.get(key) ?? make()
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  return made
}

async function load(url: string): Promise<Pagefind> {
  script ??= import(/* @vite-ignore */ url) as Promise<Pagefind>
  try {
    return await script
  } catch {
    script = undefined
    throw new Failed('offline')
  }
}

const instanceOf = (place: Place): Promise<Instance> =>
  keep(instances, place.part.folder, async () => {
    const { engine, part, base } = place
    const [pagefind] = await Promise.all([load(`${base}${engine.folder}pagefind.js`), network.hold(place)])
    const instance = pagefind.createInstance({ basePath: base + part.folder })
    await instance.init()
    return instance
  })

function filtersOf({ voices, topics, dates }: Ask): Filters {
  const all = [...voices.map((voice) => ({ voice })), ...topics.map((topic) => ({ topic })), ...(dates ? [{ date: { any: dates } }] : [])]
  return all.length === 0 ? {} : { all }
}

type Ranked = { results: PagefindResult[]; unknown: string[] }
const answers = new Map<string, Promise<Ranked>>()
const rememberedAnswers = 40

/** Pagefind passes over words that it does not have; we say which they are, and find nothing. No record has a filter `nothing`, so the counts come without results. */
async function unknownWords(instance: Instance, words: readonly string[]): Promise<string[]> {
  const counts = await Promise.all(words.map((word) => instance.search(word, { filters: { all: [{ nothing: '-' }] } })))
  return words.filter((word, i) => /[\p{L}\p{N}]/u.test(word) && counts[i]?.unfilteredResultCount === 0)
}

/** Every word and every phrase must be there: one search for the words, which ranks, and one for each phrase. */
async function search(instance: Instance, ask: Ask): Promise<Ranked> {
  const filters = filtersOf(ask)
  const terms = [...(ask.words.length > 0 ? [ask.words.join(' ')] : []), ...ask.phrases.map((p) => `"${p}"`)]
  // Filters alone rank nothing: the records come in the order in which they were indexed, newest first.
  if (terms.length === 0) return { results: (await instance.search(null, { filters })).results, unknown: [] }
  const unknown = await unknownWords(instance, ask.words)
  if (unknown.length > 0) return { results: [], unknown }
  const [first, ...others] = await Promise.all(terms.map((term) => instance.search(term, { filters })))
  const rest = others.map(({ results }) => new Map(results.map((r) => [r.id, r.words])))
  const results = (first?.results ?? []).flatMap((r) => {
    const also = rest.map((found) => found.get(r.id))
    return also.includes(undefined) ? [] : [{ ...r, words: [...r.words, ...also.flatMap((w) => w ?? [])] }]
  })
  return { results, unknown: [] }
}

function rank(request: Request): Promise<Ranked> {
  const { folder } = request.part
  if (answers.size > rememberedAnswers) answers.clear()
  return keep(answers, folder + JSON.stringify(request.ask), async () => {
    const instance = await instanceOf(request)
    return network.watch(folder, () => search(instance, request.ask))
  })
}

async function answer(request: Request): Promise<{ found: Found } | { hits: Hit[] }> {
  if (request.warm) {
    const instance = await instanceOf(request)
    if (request.ask.words.length > 0) await instance.preload(request.ask.words.join(' '))
    return { found: { count: 0, unknown: [] } }
  }
  const { results, unknown } = await rank(request)
  const { read } = request
  if (!read) return { found: { count: results.length, unknown } }
  const texts = await network.watch(request.part.folder, () => Promise.all(results.slice(read.from, read.to).map(async (r) => ({ data: await r.data(), hits: r.words }))))
  return { hits: texts.map(({ data, hits }) => ({ shown: data.raw_url, content: data.content, hits })) }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers the page that began it, unlike a window
const reply = (message: Reply) => scope.postMessage(message)

scope.addEventListener('message', ({ data }) => {
  answer(data).then(
    (value) => reply({ id: data.id, ...value }),
    (error: unknown) => reply({ id: data.id, failed: error instanceof Failed ? error.kind : 'corrupt' }),
  )
})
