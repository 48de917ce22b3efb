import { createServer, type Server } from 'node:http'
import { connect, createServer as createSocketServer, type Socket } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { serve } from '../../src/commands/serve'

/**
 * A host of one file's own, which it can take away and replace at the same address. A browser that is set offline still lets its
 * service workers through (Playwright 1.65), so being offline is both: no host, and a browser that says it is offline.
 */
export function ownHost(base = '/') {
  let server: Server | undefined
  let address = ''
  let stopSlow: (() => Promise<void>) | undefined
  const start = async (folder: string) => {
    const port = address === '' ? 0 : Number(new URL(address).port)
    ;({ server, address } = await serve(folder, base, port))
  }
  const stop = async () => {
    await stopSlow?.()
    const stopping = server
    server = undefined
    if (!stopping) return
    await new Promise((resolve) => {
      stopping.close(resolve)
      stopping.closeAllConnections()
    })
  }
  afterAll(stop)
  return {
    start,
    stop,
    address: () => address,
    async disconnect(page: Page) {
      await stop()
      await page.context().setOffline(true)
    },
    async reconnect(page: Page, folder: string) {
      await start(folder)
      await page.context().setOffline(false)
    },
    /** A host that answers, but with an error of its own. */
    async fallIll() {
      await stop()
      server = createServer((_request, response) => response.writeHead(503).end('ill'))
      await new Promise<void>((resolve) => server?.listen(Number(new URL(address).port), resolve))
    },
    /** The same folder or another over a line that takes `delay` ms to answer. */
    async slowDown(folder: string, delay: number) {
      await stop()
      const fast = await serve(folder, base, 0)
      const open = new Set<Socket>()
      const slow = createSocketServer((socket) => {
        open.add(socket)
        const line = connect(Number(new URL(fast.address).port), 'localhost')
        for (const end of [socket, line]) end.on('error', () => undefined)
        socket.pipe(line)
        line.on('data', (chunk: Buffer) => setTimeout(() => socket.write(chunk), delay))
        line.on('end', () => setTimeout(() => socket.end(), delay))
        socket.on('close', () => line.destroy())
      })
      await new Promise<void>((resolve) => slow.listen(Number(new URL(address).port), resolve))
      stopSlow = () => {
        stopSlow = undefined
        fast.server.close()
        fast.server.closeAllConnections()
        for (const socket of open) socket.destroy()
        return new Promise<void>((resolve) => slow.close(() => resolve()))
      }
    },
    /** What a deploy does: another folder at the same address. */
    async swap(folder: string) {
      await stop()
      await start(folder)
    },
  }
}
