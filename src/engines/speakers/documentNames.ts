import type { Person } from '../../contract/people'
import type { Token } from './readTokens'
import { wordClassOf } from './words/functionWords'
import { partNouns } from './words/documents'

/**
 * Rule: a listed document goes by its name or an alias, however long and whatever small words and commas it holds; the
 * longest one that fits counts, capitals and a leading "the" aside. An alias that is a plain noun needs its "the".
 */
type Name = { words: string[]; needsArticle: boolean; document: Person }
export type NamedDocument = { document: Person; /** words and signs that the name takes */ length: number }

const ready = new WeakMap<Person[], DocumentNames>()

export class DocumentNames {
  private readonly byFirst = new Map<string, Name[]>()

  private constructor(people: Person[]) {
    for (const person of people) {
      if (person.kind !== 'document') continue
      for (const name of [person.name, ...person.aliases]) this.add(name, person)
    }
    for (const names of this.byFirst.values()) names.sort((a, b) => b.words.length - a.words.length)
  }

  /** The names of a list, read once. */
  static of(people: Person[]): DocumentNames {
    const names = ready.get(people) ?? new DocumentNames(people)
    ready.set(people, names)
    return names
  }

  private add(name: string, document: Person): void {
    const all = wordsOf(name)
    const words = all[0] === 'the' ? all.slice(1) : all
    const first = words[0]
    if (first === undefined) return
    const plain = words.length === 1 && name.replace(/^the\s+/i, '') === first
    const known = this.byFirst.get(first)
    const entry = { words, needsArticle: plain, document }
    if (known === undefined) this.byFirst.set(first, [entry])
    else known.push(entry)
  }

  /** Whether a document's name begins at any of these tokens. Most articles name none, and need not be looked through again. */
  areIn(tokens: Token[]): boolean {
    for (let i = 0; i < tokens.length; i += 1) if (this.at(tokens, i) !== undefined) return true
    return false
  }

  /** The document whose name begins at token `i`, behind its article if it has one. */
  at(tokens: Token[], i: number): NamedDocument | undefined {
    const first = tokens[i]
    if (first === undefined || first.kind !== 'word') return undefined
    const names = this.byFirst.get(first.lower)
    if (names === undefined) return undefined
    for (const { words, needsArticle, document } of names) {
      const end = endOf(tokens, i, words)
      if (end === undefined || (needsArticle && tokens[i - 1]?.lower !== 'the')) continue
      return { document, length: end - i }
    }
    return undefined
  }
}

const wordsOf = (name: string) => name.toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{N}$&](?:[\p{L}\p{N}&'/-]|[.](?=[\p{L}\p{N}]))*\.?/gu) ?? []
const bare = (word: string) => word.replace(/\.$/, '')

function endOf(tokens: Token[], from: number, words: string[]): number | undefined {
  let i = from
  for (const [n, word] of words.entries()) {
    if (n > 0 && tokens[i]?.kind === 'comma') i += 1
    const token = tokens[i]
    if (token === undefined || bare(token.lower) !== bare(word) || (token.possessive && n < words.length - 1)) return undefined
    i += 1
  }
  return i
}

/** Where a numbered part of a document that begins at token `i` ends ("Article 5", "Sections II and IV"); undefined where none begins. */
export function endOfPart(tokens: Token[], i: number): number | undefined {
  const noun = tokens[i]
  if (noun === undefined || noun.kind !== 'word' || noun.possessive || !partNouns.has(noun.lower) || !isNumber(tokens[i + 1], noun)) return undefined
  // "Title IX" alone has become a name of its own
  if (noun.lower === 'title' && tokens[i + 2]?.lower !== 'of') return undefined
  let end = i + 2
  while ((tokens[end]?.lower === 'and' || tokens[end]?.lower === 'or' || tokens[end]?.lower === 'to') && noun.lower.endsWith('s') && isNumber(tokens[end + 1], noun)) end += 2
  return end
}

/** A figure; behind a capital also a Roman number or a letter. */
function isNumber(token: Token | undefined, noun: Token): boolean {
  if (token === undefined || token.kind !== 'word') return false
  const text = bare(token.text)
  if (/^\d{1,4}[a-z]?$/.test(text)) return true
  return noun.capital && (/^[IVXLC]+$/.test(text) || (/^[A-Z]$/.test(text) && wordClassOf(text.toLowerCase()) === undefined))
}
