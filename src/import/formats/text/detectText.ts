import { decodeBytes } from '../../decode'
import type { Detection } from '../../format'

/*
 * Rule: bytes are a text post when nothing says otherwise. NUL and other control characters mean a binary file (or UTF-16 without its mark);
 * an opening tag or the signature of another format means that some other importer should take it, or nobody.
 */
const looked = 4096
const otherSignatures = ['%PDF', 'PK\u0003\u0004', '{\\rtf', 'GIF8', '\u0089PNG', '\u00ff\u00d8\u00ff']
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g

export function detectText(bytes: Uint8Array): Detection {
  const raw = String.fromCharCode(...bytes.subarray(0, 8))
  if (otherSignatures.some((signature) => raw.startsWith(signature))) return 'unknown'
  const { text: whole, encoding } = decodeBytes(bytes)
  const text = whole.slice(0, looked)
  if (/^\s*<(?:!doctype|html|head|body|\?xml|rss|feed|rdf)\b/i.test(text) || text.includes('\u0000')) return 'unknown'
  if ([...text.matchAll(controls)].length > text.length / 50 && text.length > 100) return 'unknown'
  return encoding === 'windows-1252' ? 'likely' : 'sure'
}
