import { createHash } from 'node:crypto'
import type { SearchFile, SearchPart } from '../../contract/search'
import type { Emitted } from '../edition'
import { sureSpeakers, type EditionIndex, type Entry } from '../indexEdition'
import { engineFiles, indexRecords, pagefindVersion, stopIndexing, type SearchBytes } from './indexRecords'
import { bundlesOf } from './searchBundles'
import type { SearchCache } from './searchCache'
import { articleRecord, quotationRecords, type SearchRecord } from './searchRecords'

/** Counts up when the records or their making change, so that no older index is taken for theirs. */
const recordForm = 1
/** Texts that share a file, about 3 kB of them: fewer files for the host, and yet not much that nobody asked for. */
const articlesEach = 2
const quotationsEach = 16

const keyOf = (...parts: unknown[]) => createHash('sha256').update(JSON.stringify([recordForm, pagefindVersion, ...parts])).digest('hex').slice(0, 32)

/**
 * The search of an edition: the engine, then each bundle from newest to oldest. What the cache has is not indexed again. Gives back the
 * file that says where everything stands. `onBundle` hears how many articles are done.
 */
export async function* emitSearch(index: EditionIndex, cache: SearchCache, onBundle?: (done: number, all: number) => void): AsyncGenerator<Emitted, SearchFile> {
  const language = index.data.site.language.split('-')[0]?.toLowerCase() ?? 'unknown'
  const remembered = async (key: string, make: () => Promise<SearchBytes[]>) => {
    const kept = await cache.get(key)
    if (kept) return kept
    const made = await make()
    await cache.put(key, made)
    return made
  }
  try {
    const engine = await remembered(keyOf('engine', language), () => engineFiles(language))
    const entry = JSON.parse(Buffer.from(engine.find((f) => f.path === 'pagefind-entry.json')?.bytes ?? []).toString('utf8')) as { version: string; include_characters?: string[]; languages: Record<string, { wasm: string | null }> }
    const scripts = engine.filter((f) => f.path !== 'pagefind-entry.json')
    const folder = folderOf(scripts)
    yield* placed(folder, scripts)
    const bundles: SearchFile['bundles'] = []
    let done = 0
    for (const entries of bundlesOf(index.entries)) {
      const quotations = entries.flatMap((e) => quotationRecords(index, e))
      const spoken = await remembered(keyOf('quotations', language, quotationsEach, quotations), () => indexRecords(quotations, quotations.length, language, quotationsEach))
      const told = await remembered(articlesKey(index, entries, language), () => indexRecords(articleRecords(index, entries), entries.length, language, articlesEach))
      const [articles, said] = [partOf(told, entries.length), partOf(spoken, quotations.length)]
      if (articles) yield* placed(articles.folder, told)
      if (said) yield* placed(said.folder, spoken)
      const days = entries.map((e) => e.published.value.slice(0, 10)).sort()
      bundles.push({ from: days[0] ?? '', to: days.at(-1) ?? '', articles, quotations: said })
      done += entries.length
      onBundle?.(done, index.entries.length)
    }
    await cache.prune()
    return { engine: { folder, version: entry.version, language: Object.values(entry.languages)[0]?.wasm ?? 'unknown', includeCharacters: entry.include_characters ?? [] }, bundles, examples: examplesOf(index) }
  } finally {
    await stopIndexing()
  }
}

/** Hashes what stands for the articles rather than their records, so that the texts of an unchanged bundle need not be read. */
function articlesKey(index: EditionIndex, entries: readonly Entry[], language: string): string {
  const hash = createHash('sha256')
  for (const entry of entries) {
    const article = { ...articleRecord(index, entry, { blocks: [] }), content: '' }
    hash.update(JSON.stringify(article)).update('\n').update(entry.stamp).update('\n')
  }
  return keyOf('articles', language, articlesEach, hash.digest('hex'))
}

function* articleRecords(index: EditionIndex, entries: readonly Entry[]): Generator<SearchRecord> {
  for (const entry of entries) {
    const reading = index.readings.get(entry.slug)
    if (reading) yield articleRecord(index, entry, reading.article)
  }
}

function folderOf(files: readonly SearchBytes[]): string {
  const hash = createHash('sha256')
  for (const { path, bytes } of files) hash.update(path).update('\n').update(bytes)
  return `pagefind/${hash.digest('hex').slice(0, 16)}/`
}

function* placed(folder: string, files: readonly SearchBytes[]): Generator<Emitted> {
  // the folder is named after what it holds
  for (const { path, bytes } of files) yield { path: folder + path, same: () => Promise.resolve(bytes) }
}

function partOf(files: readonly SearchBytes[], records: number): SearchPart | null {
  const meta = files.flatMap((f) => /^pagefind\.(.+)\.pf_meta$/.exec(f.path)?.[1] ?? [])[0]
  return records === 0 || meta === undefined ? null : { folder: folderOf(files), meta, records }
}

/** The voice quoted most, the top topic with most articles, and the year in the middle. */
function examplesOf(index: EditionIndex): SearchFile['examples'] {
  const counts = new Map<string, number>()
  for (const id of index.entries.flatMap(sureSpeakers)) if (index.voices.get(id)?.kind === 'person') counts.set(id, (counts.get(id) ?? 0) + 1)
  const voice = index.voices.get([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '')?.name
  const topic = [...index.topics.values()].filter((t) => t.parent === null && t.entries.length > 0).sort((a, b) => b.entries.length - a.entries.length || (a.slug < b.slug ? -1 : 1))[0]?.name
  const before = index.entries[Math.floor(index.entries.length / 2)]?.published.value.slice(0, 4)
  return { ...(voice === undefined ? {} : { voice }), ...(topic === undefined ? {} : { topic }), ...(before === undefined ? {} : { before }) }
}
