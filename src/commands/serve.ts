import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { contentPolicyHeader } from '../publish/pages'
import { policyOf } from '../publish/policy'

const hashed = /^\/(?:assets\/|pagefind\/|edition\/[0-9a-f]{16}\.json$|pictures\/[0-9a-f]{16}\.png$)/

/** Serves a built edition as a host should: strict headers, hashed files for ever, everything else asked for anew, the real not-found page. */
export function serve(folder: string, base: string, port: number): Promise<{ server: Server; address: string }> {
  const notFound = readFileSync(path.join(folder, '404.html'))
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, pathname) {
      response.setHeader('Cache-Control', hashed.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
    const missing = () => {
      response.statusCode = 404
      response.setHeader('Content-Security-Policy', contentPolicyHeader)
      response.setHeader('Content-Type', 'text/html;charset=utf-8')
      response.setHeader('Cache-Control', 'no-cache')
      response.end(request.method === 'HEAD' ? undefined : notFound)
    }
    const url = request.url ?? '/'
    response.setHeader('Content-Security-Policy', policyOf(url.slice(base.length).replace(/[?#].*$/, '')))
    if (!url.startsWith(base)) return missing()
    request.url = url.slice(base.length - 1)
    files(request, response, missing)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      const at = server.address()
      resolve({ server, address: `http://localhost:${typeof at === 'object' && at ? at.port : port}${base}` })
    })
  })
}
