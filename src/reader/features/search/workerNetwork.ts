import type { Failure, Place } from './workerMessages'

export class Failed extends Error {
  readonly kind: Failure
  constructor(kind: Failure) {
    super(kind)
    this.kind = kind
  }
}

const folderIn = (url: string) => /pagefind\/[0-9a-f]{16}\//.exec(url)?.[0] ?? ''

/** The index's files are gzip, whose checksum tells one that was cut off or changed; Pagefind would read on in silence. */
async function checkWhole(bytes: ArrayBuffer): Promise<void> {
  try {
    await new Response(new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
  } catch {
    throw new Failed('corrupt')
  }
}

/**
 * Stands between Pagefind and the network, since Pagefind asks more than it needs and keeps its failures to itself:
 * - each index would load the WebAssembly again and an entry that the edition's file `search` says already: both are answered here;
 * - a chunk that does not come would only give fewer results: here every failure is noted, and the search that met it fails.
 */
export function createNetwork(ask: (url: string) => Promise<Response>) {
  const held = new Map<string, Promise<ArrayBuffer>>()
  const failures = new Map<string, Failure>()

  async function bytesOf(url: string): Promise<ArrayBuffer> {
    let response: Response
    try {
      response = await ask(url)
    } catch {
      throw new Failed('offline')
    }
    if (response.status === 404 || response.status === 410) throw new Failed('outdated')
    if (!response.ok) throw new Failed('offline')
    const bytes = await response.arrayBuffer().catch(() => {
      throw new Failed('offline')
    })
    if (/\.pf_\w+$/.test(url)) await checkWhole(bytes)
    return bytes
  }

  function hold(key: string, load: () => Promise<ArrayBuffer>): Promise<ArrayBuffer> {
    const holding = held.get(key) ?? load()
    held.set(key, holding)
    holding.catch(() => held.delete(key))
    return holding
  }

  return {
    /** Loads what Pagefind will ask for at once: the program, and the part's table of records. */
    hold: async ({ base, engine, part }: Place): Promise<void> => {
      const { version, language, includeCharacters } = engine
      const entry = { version, languages: { [language]: { hash: part.meta, wasm: language, page_count: part.records } }, include_characters: includeCharacters }
      held.set(`${base}${part.folder}pagefind-entry.json`, Promise.resolve(new TextEncoder().encode(JSON.stringify(entry)).buffer))
      const table = `${base}${part.folder}pagefind.${part.meta}.pf_meta`
      await Promise.all([hold(table, () => bytesOf(table)), hold('program', () => bytesOf(`${base}${engine.folder}wasm.${language}.pagefind`))])
    },
    /** In place of the worker's own `fetch`. */
    fetch: async (input: RequestInfo | URL): Promise<Response> => {
      const url = (input instanceof Request ? input.url : input.toString()).replace(/\?.*$/, '')
      const here = held.get(/\/wasm\.[\w-]+\.pagefind$/.test(url) ? 'program' : url)
      try {
        return new Response((await (here ?? bytesOf(url))).slice(0))
      } catch (error) {
        failures.set(folderIn(url), error instanceof Failed ? error.kind : 'offline')
        throw error
      }
    },
    /** Does something with one part, and fails where one of its files did not come meanwhile. */
    watch: async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
      failures.delete(folder)
      const done = await work().catch((error: unknown) => {
        throw new Failed(failures.get(folder) ?? (error instanceof Failed ? error.kind : 'corrupt'))
      })
      const failed = failures.get(folder)
      if (failed !== undefined) throw new Failed(failed)
      return done
    },
  }
}
