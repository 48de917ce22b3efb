import type { EditionIndex } from '../indexEdition'

/**
 * Makes something of an edition by name, and remembers the `most` that were asked for last: a build asks for one thing's pages in a row,
 * each made from the whole of it.
 */
export function remembering<T>(most: number, make: (index: EditionIndex, name: string) => T): (index: EditionIndex, name: string) => T {
  const memories = new WeakMap<EditionIndex, Map<string, T>>()
  return (index, name) => {
    const memory = memories.get(index) ?? new Map<string, T>()
    memories.set(index, memory)
    const known = memory.get(name)
    if (known !== undefined) return known
    const value = make(index, name)
    memory.set(name, value)
    const oldest = memory.keys().next().value
    if (memory.size > most && oldest !== undefined) memory.delete(oldest)
    return value
  }
}
