import { readAcronyms } from './acronyms'
import type { Statement } from './readStatements'
import type { Told } from './tells'
import { ToldBlock } from './toldBlock'

/** Of more sentences than this with one word, only the first are looked at. */
const mostCandidates = 64
const none: readonly string[] = []

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
    return this.at(a).some(({ statement: { part: at, units } }) => at === part && units.some((u, i) => u.key === b && (units[i - 1]?.key === a || units[i - 2]?.key === a)))
  }

  /** Takes in one block of a part. */
  add(statements: readonly Statement[]): void {
    const block = new ToldBlock(statements)
    for (const statement of statements) {
      const told: Told = { statement, also: this.#otherForms(statement), block }
      for (const { key } of statement.units) this.#put(key, told)
      for (const key of told.also) this.#put(key, told)
    }
  }

  #put(key: string, told: Told): void {
    const at = this.#byKey.get(key)
    if (at === undefined) this.#byKey.set(key, [told])
    else if (at.length < mostCandidates && at.at(-1) !== told) at.push(told)
  }

  /** Of acronyms: the short names that a sentence writes out, and the words of those that it does not. */
  #otherForms({ units }: Statement): readonly string[] {
    if (this.#acronyms.size === 0) return none
    const keys = new Set(units.map((u) => u.key))
    return [...this.#acronyms].flatMap(([short, words]) => (keys.has(short) ? words : words.every((w) => keys.has(w)) ? [short] : []))
  }
}
