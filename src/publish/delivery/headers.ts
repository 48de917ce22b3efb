import { pages } from '../../contract/paths'
import { contentPolicy } from '../pages'
import { searchWorker, searchWorkerPolicy } from '../search/searchWorker'

/*
 * What every response says of itself, as one table: `npm start`, `_headers` and the nginx file are all made from it, so that they cannot
 * drift apart. Hosts that read `_headers` join the values of one header where two rules give it, and two joined policies both hold: so
 * no address may get the same header from two rules. What no rule gives falls to `otherwise`.
 */

/** Addresses below the base, without a leading slash; a `*` at the end stands for any rest. */
export type HeaderRule = { addresses: readonly string[]; headers: Readonly<Record<string, string>> }

/** What pages may ask of the device: nothing. Only features that every browser knows by name, since an unknown one is a console message. */
const features = ['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'usb', 'xr-spatial-tracking']

const year = 31_536_000

/** Hashed files of the edition by their first digit, which tells them from the manifest: hosts know no better pattern. */
const hashedFiles = ['assets/*', 'pagefind/*', ...[...'0123456789abcdef'].map((digit) => `edition/${digit}*`)]

/** The first part of every page's address, from the table of addresses. */
const pageAddresses = [...new Set(Object.values(pages).map(({ pattern }) => pattern.replace(/^\/([^/]*).*$/, (_, first: string) => (first === '' ? '' : `${first}/*`))))]

/** The pages' own policy, and what only a header can say: nobody may frame them. */
export const contentPolicyHeader = (firstStyles = '') => `${contentPolicy(firstStyles)}; frame-ancestors 'none'`

/** The table. `policy` is the one of the edition that is served. */
export const headerRules = (policy: string): readonly HeaderRule[] => [
  {
    addresses: ['*'],
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  // A policy belongs to the document or worker that was loaded with it: a worker that needs another one gets a rule of its own here,
  // with an address that no other rule below names.
  { addresses: [...pageAddresses, 'sw.js', 'assets/*'], headers: { 'Content-Security-Policy': policy } },
  // The search's worker runs Pagefind, which is WebAssembly; no page may.
  { addresses: [searchWorker.rule], headers: { 'Content-Security-Policy': searchWorkerPolicy } },
  { addresses: ['pictures/*'], headers: { 'Cache-Control': `public, max-age=${year}, immutable` } },
  // Pictures and feeds may be shown elsewhere; scripts, styles, typefaces and the edition's files are for our pages only.
  { addresses: hashedFiles, headers: { 'Cache-Control': `public, max-age=${year}, immutable`, 'Cross-Origin-Resource-Policy': 'same-origin' } },
]

/** What hosts do where no rule says otherwise: ask anew each time. The policy also stands in each page, for hosts that send no headers. */
const otherwise = (policy: string): HeaderRule['headers'] => ({ 'Cache-Control': 'no-cache', 'Content-Security-Policy': policy })

const fits = (pattern: string, address: string) => (pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern)

/** The headers of one address below the base, without a leading slash. */
export function headersOf(address: string, policy = contentPolicyHeader()): Record<string, string> {
  return Object.assign({}, otherwise(policy), ...headerRules(policy).filter((rule) => rule.addresses.some((pattern) => fits(pattern, address))).map((rule) => rule.headers)) as Record<string, string>
}

export const notFoundHeaders = (policy?: string): Record<string, string> => headersOf('404.html', policy)
