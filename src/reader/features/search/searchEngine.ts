import type { SearchFile, SearchPart } from '../../../contract/search'
import { LoadError } from '../../edition/LoadError'
import type { Ask, Found, Hit, Reply, Request } from './workerMessages'

/*
 * The page's side of the search: starts the worker when the first question is asked and matches its replies. There is no other way to
 * search: where a worker cannot run, or may not run WebAssembly, the search fails and says so, and the page's thread stays strict.
 */

type Waiting = { resolve: (reply: Reply) => void; reject: (error: LoadError) => void }

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, Waiting>()

function start(): Worker {
  const started = new Worker(new URL('./searchWorker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if (!asked) return
    if ('failed' in data) asked.reject(new LoadError(data.failed, 'the search'))
    else asked.resolve(data)
  })
  // Its script did not come, or may not run: the next question starts another one.
  started.addEventListener('error', (event) => {
    event.preventDefault()
    started.terminate()
    if (worker === started) worker = undefined
    for (const { reject } of waiting.values()) reject(new LoadError('offline', 'the search'))
    waiting.clear()
  })
  return started
}

function send(request: Omit<Request, 'id' | 'base'>): Promise<Reply> {
  worker ??= start()
  const id = (last += 1)
  const message: Request = { ...request, id, base: import.meta.env.BASE_URL }
  const to = worker
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one origin, unlike a window
    to.postMessage(message)
  })
}

/** How many records of a part answer. Rejects with a LoadError. */
export async function findIn(engine: SearchFile['engine'], part: SearchPart, ask: Ask): Promise<Found> {
  const reply = await send({ engine, part, ask })
  return 'found' in reply ? reply.found : { count: 0, unknown: [] }
}

/** The results of a part from one place of their order to another, end exclusive. Rejects with a LoadError. */
export async function readIn(engine: SearchFile['engine'], part: SearchPart, ask: Ask, from: number, to: number): Promise<Hit[]> {
  const reply = await send({ engine, part, ask, read: { from, to } })
  return 'hits' in reply ? reply.hits : []
}

/** Starts the engine, and loads what a search for these words will need, before the reader has typed to the end. What fails is told by the search. */
export function warm(file: SearchFile, words: readonly string[]): void {
  const part = file.bundles[0]?.articles
  if (part && !savesData()) send({ engine: file.engine, part, ask: { words: [...words], phrases: [], voices: [], topics: [], dates: null }, warm: true }).catch(() => undefined)
}

/** Articles of a bundle whose index is loaded whole: that of 70 takes 103 kB. */
const few = 100
const letters = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * A search has come to rest: the rest of a small edition's index of articles is loaded, so that no further word waits for a file of its own. Of a large
 * one each word's file is loaded when it is typed.
 */
export function warmRest(file: SearchFile): void {
  if ((file.bundles[0]?.articles?.records ?? 0) <= few) warm(file, letters)
}

/** True where the device asks for few bytes: nothing is loaded there that nobody asked for. */
export const savesData = () => (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true
