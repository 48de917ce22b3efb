import { createHash } from 'node:crypto'
import path from 'node:path'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const signs = `${letters}0123456789`
const length = 3

/** A name of three letters and digits, the same for the same text in every build. */
export function shortClassName(text: string): string {
  const digest = createHash('sha256').update(text).digest()
  return [...digest.subarray(0, length)].map((byte, i) => (i === 0 ? letters : signs).charAt(byte % (i === 0 ? letters : signs).length)).join('')
}

/** Names the classes of CSS modules for Vite. Browser and prerender are built apart, so a name depends on nothing but file and class. */
export function shortClassNames(): (name: string, file: string) => string {
  const named = new Map<string, string>()
  return (name, file) => {
    const text = `${path.basename(file)} ${name}`
    const short = shortClassName(text)
    const before = named.get(short)
    if (before !== undefined && before !== text) throw new Error(`two classes would both be called ${short}: ${before} and ${text}; rename one of them`)
    named.set(short, text)
    return short
  }
}
