import { readAcronyms } from './acronyms'
import type { Statement } from './readStatements'
import type { Told } from './tells'

/** Of more sentences than this with one word, only the first are looked at. */
const mostCandidates = 64

/** What the parts of a story so far have told: its sentences by their words, and which words of names stand side by side. */
export class StoryMemory {
  readonly #byKey = new Map<string, Told[]>()
  readonly #acronyms: Map<string, string[]>

  constructor(texts: readonly string[]) {
    this.#acronyms = new Map(texts.flatMap(readAcronyms))
  }

  at(key: string): readonly Told[] {
    return this.#byKey.get(key) ?? []
  }

  /** True where a part has the two words in this order, at most one word between them. */
  sideBySide(part: number, a: string, b: string): boolean {
    return this.at(a).some((told) => told.part === part && told.all.has(b) && told.units.some((u, i) => u.key === b && (told.units[i - 1]?.key === a || told.units[i - 2]?.key === a)))
  }

  /** Takes in one block of a part. */
  add(block: readonly Statement[]): void {
    const blockNames = new Set(block.flatMap(namesOf))
    const blockKeys = new Set(block.flatMap((s) => s.units.map((u) => u.key)))
    const blockQuotes = block.flatMap((s) => s.quotes).join(' ')
    for (const statement of block) {
      const told: Told = { ...statement, all: this.#withAcronyms(new Set(statement.units.map((u) => u.key))), blockNames, blockKeys, blockQuotes }
      for (const key of told.all) {
        const at = this.#byKey.get(key)
        if (at === undefined) this.#byKey.set(key, [told])
        else if (at.length < mostCandidates) at.push(told)
      }
    }
  }

  #withAcronyms(keys: ReadonlySet<string>): ReadonlySet<string> {
    if (this.#acronyms.size === 0) return keys
    const all = new Set(keys)
    for (const [short, words] of this.#acronyms) {
      if (keys.has(short)) for (const word of words) all.add(word)
      else if (words.every((w) => keys.has(w))) all.add(short)
    }
    return all
  }
}

export const namesOf = (statement: Statement): string[] => statement.units.flatMap((u) => (u.kind === 'name' ? [u.key] : []))
