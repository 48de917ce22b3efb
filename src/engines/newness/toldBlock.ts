import type { Statement } from './readStatements'

/** The block of an earlier sentence, by what seldom has to be known of it. */
export class ToldBlock {
  #names: ReadonlySet<string> | undefined
  #keys: ReadonlySet<string> | undefined
  #quotes: string | undefined
  readonly #statements: readonly Statement[]

  constructor(statements: readonly Statement[]) {
    this.#statements = statements
  }

  get names(): ReadonlySet<string> {
    this.#names ??= namesOf(this.#statements)
    return this.#names
  }

  get keys(): ReadonlySet<string> {
    this.#keys ??= new Set(this.#statements.flatMap((s) => s.units.map((u) => u.key)))
    return this.#keys
  }

  /** all words between marks */
  get quotes(): string {
    this.#quotes ??= this.#statements.flatMap((s) => s.quotes).join(' ')
    return this.#quotes
  }
}

export const namesOf = (statements: readonly Statement[]): ReadonlySet<string> => new Set(statements.flatMap((s) => s.units.flatMap((u) => (u.kind === 'name' ? [u.key] : []))))
