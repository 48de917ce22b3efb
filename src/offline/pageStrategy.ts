import { Strategy, type StrategyHandler } from 'workbox-strategies'
import { newerPage } from '../contract/deviceCaches'
import { expiring } from './expiring'

declare const self: ServiceWorkerGlobalScope

/** How long a reader waits for the network where the page is on the device, in ms. */
const patience = 3000

const noPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>No connection</title><h1>No connection</h1><p>The network gave no answer, and this device has lost what it kept. Try again when you are connected.</p></html>`

/** A filter in the query is drawn by the page itself, so a page is kept once, by its path. */
const byPath = { cacheKeyWillBeUsed: ({ request }: { request: Request }) => Promise.resolve(request.url.replace(/[?#].*$/, '')) }

/**
 * A page: as the network has it; where that fails, says that it is ill or takes too long, as it was when it was last opened; where it
 * never was, the shell, which draws the page from the edition's files on the device or says that there is no connection.
 * A page that is not there (404) or has moved is an answer.
 */
export class PageStrategy extends Strategy {
  private readonly shell: () => Promise<Response | undefined>

  constructor(cacheName: string, shell: () => Promise<Response | undefined>) {
    super({ cacheName, matchOptions: { ignoreVary: true }, plugins: [byPath, expiring(80, 60)] })
    this.shell = shell
  }

  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const network = handler.fetch(request).then((response) => {
      if (response.status >= 500) throw new Error(`status ${response.status}`)
      if (response.status === 200) void handler.waitUntil(handler.cachePut(request, response.clone()))
      return response
    })
    const kept = await handler.cacheMatch(request)
    const first = await Promise.race([network.catch(() => 'failed' as const), ...(kept ? [late()] : [])])
    if (first instanceof Response) return first
    if (!kept) return (await this.shell()) ?? new Response(noPage, { status: 503, headers: { 'content-type': 'text/html;charset=utf-8' } })
    if (first === 'late') void handler.waitUntil(tellIfNewer(handler.event, kept.clone(), network))
    return kept
  }
}

const late = () => new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience))

/** The network came after the reader had been shown the kept page: a page that differs is offered, never swapped in. */
async function tellIfNewer(event: ExtendableEvent, kept: Response, network: Promise<Response>): Promise<void> {
  const fresh = await network.then((response) => (response.status === 200 ? response.clone().text() : undefined), () => undefined)
  if (fresh === undefined || fresh === (await kept.text()) || !(event instanceof FetchEvent)) return
  const client = await self.clients.get(event.resultingClientId)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's pages have its origin
  client?.postMessage(newerPage)
}
