import type { Corpus } from '../terms/corpus'

/** The articles (rows) of each speaker, place or topic, in the order given. */
export function groupRows({ entries }: Corpus, order: readonly number[], of: 'speakers' | 'places' | 'topics'): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  for (const row of order) {
    for (const value of new Set(entries[row]?.[of])) {
      const list = rows.get(value)
      if (list === undefined) rows.set(value, [row])
      else list.push(row)
    }
  }
  return rows
}
