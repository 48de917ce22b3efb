import { pages, withBase } from '../../contract/paths'
import type { Emitted } from '../edition'
import { contentPolicyHeader, headerRules, headersOf } from './headers'

/*
 * What hosts read to serve an edition as `npm start` does. `_headers` and `_redirects` are read by Netlify and Cloudflare Pages,
 * `.nojekyll` keeps GitHub Pages from leaving out folders, `.nginx.conf` is for an include in nginx's server block.
 */

/** Cloudflare Pages reads that many and no more. Beyond it the page at the old address, which is there in any case, leads on. */
const mostRedirects = 2_000

/** `styles` are those that stand in pages (see firstStyles.ts): the policy allows them by their hash. */
export function* hostFiles(base: string, redirects: ReadonlyMap<string, string>, styles = ''): Generator<Emitted> {
  const policy = contentPolicyHeader(styles)
  yield { path: '.nojekyll', bytes: '' }
  yield { path: '_headers', bytes: headersFile(base, policy) }
  if (redirects.size > 0) yield { path: '_redirects', bytes: redirectsFile(base, redirects) }
  yield { path: '.nginx.conf', bytes: nginxFile(base, redirects, policy) }
}

export function headersFile(base: string, policy = contentPolicyHeader()): string {
  return headerRules(policy).flatMap(({ addresses, headers }) => addresses.map((address) => `${withBase(base, address)}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)).join('\n')
}

const movedTo = (base: string, [old, slug]: [string, string]) => [withBase(base, pages.article.href(old)), withBase(base, pages.article.href(slug))] as const

/** The policy that an edition's `_headers` gives its pages; undefined where it gives none. */
export const policyIn = (file: string): string | undefined => /^ {2}Content-Security-Policy: (.*)$/m.exec(file)?.[1]

export function redirectsFile(base: string, redirects: ReadonlyMap<string, string>): string {
  return [...redirects].slice(0, mostRedirects).map((one) => `${movedTo(base, one).join(' ')} 301\n`).join('')
}

/**
 * Locations for nginx, each with all of its headers, since nginx takes over none from outside once a location has its own. Patterns are
 * prefixes or whole addresses; of two prefixes that fit, nginx takes the longer one.
 */
export function nginxFile(base: string, redirects: ReadonlyMap<string, string>, policy = contentPolicyHeader()): string {
  const location = (match: string, address: string, more = '') =>
    `location ${match} {\n${more}${Object.entries(headersOf(address, policy)).map(([name, value]) => `  add_header ${name} "${value}" always;\n`).join('')}}\n`
  const locationOf = (pattern: string) => {
    const prefix = pattern.replace(/\*$/, '')
    return prefix === pattern ? location(`= ${withBase(base, pattern)}`, pattern) : location(withBase(base, prefix), `${prefix}x`)
  }
  // The front page needs no location of its own: what no rule gives is the same for all.
  const patterns = new Set(headerRules(policy).flatMap((rule) => rule.addresses).filter((pattern) => pattern !== ''))
  return [
    '# Made by the build. To be included in the server block whose root holds the edition at its base.\n',
    'charset utf-8;\ncharset_types text/plain text/css text/xml application/javascript application/json image/svg+xml;\n',
    `absolute_redirect off;\nerror_page 404 ${withBase(base, '404.html')};\n`,
    'location ~ /(?:\\.(?!well-known/)|_headers$|_redirects$) { return 404; }\n',
    location('~ \\.webmanifest$', 'any.webmanifest', '  types {}\n  default_type application/manifest+json;\n'),
    ...[...patterns].map(locationOf),
    ...[...redirects].map((one) => `location = ${movedTo(base, one)[0]} { return 301 ${movedTo(base, one)[1]}; }\n`),
  ].join('')
}
