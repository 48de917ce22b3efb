import { stem } from './stem'

const named = /((?:\p{Lu}[\p{L}’'-]*[ ](?:(?:of|for|and|the|on|in|to)[ ])*){2,9})\((\p{Lu}{2,8})\)/gu
const small = /^(?:of|for|and|the|on|in|to)$/

/** "Union of Engine Drivers (UED)": the short names that a text explains, in lower case, with the words that each stands for. */
export function readAcronyms(text: string): [acronym: string, words: string[]][] {
  if (!text.includes('(')) return []
  return [...text.matchAll(named)].flatMap(([, long = '', short = '']): [string, string[]][] => {
    const words = long.trim().split(' ').filter((w) => !small.test(w)).slice(-short.length)
    const initials = words.map((w) => w[0] ?? '').join('')
    return initials === short ? [[short.toLowerCase(), words.map((w) => stem(w.toLowerCase()))]] : []
  })
}
