import type { EditionIndex } from '../indexEdition'

/**
 * Makes something of an edition by its name or by what it is of, and remembers the `most` that were asked for last: a build asks for one thing's pages in a row,
 * each made from the whole of it.
 */
export function remembering<Of, T>(most: number, make: (index: EditionIndex, of: Of) => T): (index: EditionIndex, of: Of) => T {
  const memories = new WeakMap<EditionIndex, Map<Of, T>>()
  return (index, of) => {
    const memory = memories.get(index) ?? new Map<Of, T>()
    memories.set(index, memory)
    const known = memory.get(of)
    if (known !== undefined) return known
    const value = make(index, of)
    memory.set(of, value)
    const oldest = memory.keys().next().value
    if (memory.size > most && oldest !== undefined) memory.delete(oldest)
    return value
  }
}
