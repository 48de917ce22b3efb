import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { contentType } from 'mime-types'
import send from 'send'
import { headersOf, notFoundHeaders } from '../publish/delivery/headers'
import { policyIn } from '../publish/delivery/hostFiles'

/**
 * The file below the edition's folder that an address names, with forward slashes; undefined where an address names none: one that cannot
 * be decoded or climbs, hidden files, what only hosts read, and the compressed twins, which are another form of the file they stand beside.
 */
export function fileOf(address: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(address)
  } catch {
    return undefined
  }
  const steps = decoded.split('/')
  if (/[\0\\]/.test(decoded) || steps.slice(0, -1).includes('') || steps.some((step) => step.startsWith('.'))) return undefined
  if (/^_(?:headers|redirects)$|\.br$/.test(decoded)) return undefined
  return decoded === '' || decoded.endsWith('/') ? `${decoded}index.html` : decoded
}

/** True where an Accept-Encoding header takes brotli: named, or meant by `*`, and not with a weight of nothing. */
export function takesBrotli(header: string | undefined): boolean {
  const weights = new Map((header ?? '').toLowerCase().split(',').map((part): [string, number] => {
    const [name = '', ...parameters] = part.split(';').map((p) => p.trim())
    return [name, Number(parameters.find((p) => p.startsWith('q='))?.slice(2) ?? 1)]
  }))
  return (weights.get('br') ?? weights.get('*') ?? 0) > 0
}

/** The policy of the edition in a folder, which names the styles that stand in its pages: `_headers` tells it. */
function policyOf(folder: string): string | undefined {
  try {
    return policyIn(readFileSync(path.join(folder, '_headers'), 'utf8'))
  } catch {
    return undefined
  }
}

const kindOf = (file: string) => statSync(file, { throwIfNoEntry: false })

/**
 * Serves a built edition as a host should: compressed where the browser takes it, strict headers, hashed files for ever, everything else
 * asked for anew, ranges, the real not-found page. Nothing is remembered, so a new edition in the same folder is served at once.
 */
export function serve(folder: string, base: string, port: number): Promise<{ server: Server; address: string }> {
  const missing = (request: IncomingMessage, response: ServerResponse) => {
    let page: Buffer
    try {
      page = readFileSync(path.join(folder, '404.html'))
    } catch {
      // between two editions
      page = Buffer.from('not found')
    }
    response.writeHead(404, { ...notFoundHeaders(policyOf(folder)), 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length })
    response.end(request.method === 'HEAD' ? undefined : page)
  }
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...notFoundHeaders(), Allow: 'GET, HEAD' }).end()
      return
    }
    const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s)
    const asked = address.startsWith(base) ? address.slice(base.length) : undefined
    const file = asked === undefined ? undefined : fileOf(asked)
    const info = file === undefined ? undefined : kindOf(path.join(folder, file))
    if (asked !== undefined && info?.isDirectory() === true) {
      response.writeHead(301, { ...notFoundHeaders(), Location: `${base}${asked}/${query === undefined ? '' : `?${query}`}` }).end()
      return
    }
    if (file === undefined || info?.isFile() !== true) return missing(request, response)
    for (const [name, value] of Object.entries(headersOf(file, policyOf(folder)))) response.setHeader(name, value)
    const twin = kindOf(path.join(folder, `${file}.br`))?.isFile() === true
    if (twin) response.setHeader('Vary', 'Accept-Encoding')
    const compressed = twin && takesBrotli(request.headers['accept-encoding'])
    if (compressed) response.setHeader('Content-Encoding', 'br')
    response.setHeader('Content-Type', contentType(path.extname(file)) || 'application/octet-stream')
    send(request, `/${file.split('/').map(encodeURIComponent).join('/')}${compressed ? '.br' : ''}`, { root: folder, index: false, cacheControl: false, dotfiles: 'ignore' })
      .on('error', (error: { status?: number; headers?: Record<string, string> }) => {
        if (error.status === 404 || response.headersSent) return missing(request, response)
        response.removeHeader('Content-Encoding')
        response.writeHead(error.status ?? 500, { ...error.headers, 'Cache-Control': 'no-cache' }).end()
      })
      .pipe(response)
  }
  const server = createServer(answer)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      const at = server.address()
      resolve({ server, address: `http://localhost:${typeof at === 'object' && at ? at.port : port}${base}` })
    })
  })
}
