import type { EditionIndex } from '../indexEdition'

/** Remembers what was made last of each edition, under its name: a build asks for one thing's pages in a row, each made from the whole of it. */
export function lastMade<T>(make: (index: EditionIndex, name: string) => T): (index: EditionIndex, name: string) => T {
  const last = new WeakMap<EditionIndex, { name: string; value: T }>()
  return (index, name) => {
    const known = last.get(index)
    if (known?.name === name) return known.value
    const value = make(index, name)
    last.set(index, { name, value })
    return value
  }
}
