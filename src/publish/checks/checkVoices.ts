import type { Problem } from '../../contract/problem'
import type { Voice } from '../voices'

const wordsOf = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[\s.]+/).filter(Boolean)

/** True where nothing in two names speaks against their being one person's: the same surname, and first names that fit as far as both go. */
function mayBeOne(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  if (first.at(-1) !== second.at(-1)) return false
  const [x, y] = [first[0] ?? '', second[0] ?? '']
  return first.length === 1 || second.length === 1 || x === y || ((x.length === 1 || y.length === 1) && x[0] === y[0])
}

/**
 * Doubts about who is one voice: two people of the edition whose names may be one person's. Voices are merged by full name or listed
 * alias only, so these stand apart until an editor
 * lists both, or one with the other's name as an alias; a warning, no problem.
 */
export function checkVoices(voices: Iterable<Voice>, listed: ReadonlySet<string>): Problem[] {
  const bySurname = new Map<string, Voice[]>()
  for (const voice of voices) {
    if (voice.kind !== 'person') continue
    const surname = wordsOf(voice.name).at(-1) ?? ''
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), voice])
  }
  return [...bySurname.values()].flatMap((same) =>
    same.flatMap((voice, i) =>
      same.slice(i + 1).filter((other) => mayBeOne(voice.name, other.name) && !(listed.has(voice.id) && listed.has(other.id))).map((other) => ({
        file: 'data/people.json',
        place: `${voice.id}, ${other.id}`,
        reason: `${voice.name} and ${other.name} may be one person`,
        remedy: `if so, list one of them with the other's name as an alias; if not, list both`,
      })),
    ),
  )
}
