import { createRequire } from 'node:module'
import { close, createIndex } from 'pagefind'
import type { SearchRecord } from './searchRecords'

/** A file as Pagefind makes it: its path below the part's folder, and its bytes. */
export type SearchBytes = { path: string; bytes: Uint8Array }

/** Of what Pagefind makes, what belongs to one index; the rest is the engine, which all share, and interfaces that we do not use. */
const ownFile = /\.pf_(?:meta|index|filter|fragment)$/
const wanted = (path: string, language: string) => path === 'pagefind.js' || path === `wasm.${language}.pagefind` || path === 'pagefind-entry.json'

/** Records sent at once: enough that the two programs never wait for each other. */
const atOnce = 500

async function build(records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>, language: string, maxFragments: number): Promise<SearchBytes[]> {
  const made = await createIndex({ forceLanguage: language, maxFragments })
  const { index } = made
  if (!index) throw new Error(`Pagefind does not start: ${made.errors.join('; ')}`)
  let sent: Promise<{ errors: string[] }>[] = []
  const settle = async () => {
    for (const { errors } of await Promise.all(sent)) if (errors.length > 0) throw new Error(`Pagefind refuses a record: ${errors.join('; ')}`)
    sent = []
  }
  for await (const { shown, content, title, filters } of records) {
    sent.push(index.addCustomRecord({ url: shown, content, language, filters, ...(title === undefined ? {} : { meta: { title } }) }))
    if (sent.length >= atOnce) await settle()
  }
  await settle()
  const { files, errors } = await index.getFiles()
  await index.deleteIndex()
  if (errors.length > 0) throw new Error(`Pagefind cannot make its index: ${errors.join('; ')}`)
  return files.map((f) => ({ path: f.path, bytes: f.content })).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Indexes records in the order in which they are to be listed where only a filter is asked for: same records, same bytes. `each` records share one file of texts, since a host counts its files. */
export async function indexRecords(records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>, count: number, language: string, each: number): Promise<SearchBytes[]> {
  return (await build(records, language, Math.max(1, Math.ceil(count / each)))).filter((f) => ownFile.test(f.path))
}

/** The engine: Pagefind's script and its program for the language, and the entry that says which characters it keeps. */
export async function engineFiles(language: string): Promise<SearchBytes[]> {
  const empty: SearchRecord = { shown: '', content: 'a', filters: {} }
  const files = await build([empty], language, 1)
  const known = files.some((f) => f.path === `wasm.${language}.pagefind`) ? language : 'unknown'
  return files.filter((f) => wanted(f.path, known))
}

const require = createRequire(import.meta.url)

/** Which Pagefind made an index: another version makes another one. Its package gives no other file away by name. */
export const pagefindVersion = (require.resolve.paths('pagefind') ?? []).map((folder) => {
  try {
    return (require(`${folder}/pagefind/package.json`) as { version: string }).version
  } catch {
    return undefined
  }
}).find((version) => version !== undefined) ?? ''

/** Ends Pagefind's program, which would else keep the build from ending. */
export const stopIndexing = () => close()
