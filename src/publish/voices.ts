import type { VoiceRef } from '../contract/edition'
import type { Person } from '../contract/people'
import type { FoundSpeaker } from '../contract/quotation'

/** What the whole edition knows of one voice. */
export type Voice = Pick<Person, 'id' | 'name' | 'kind' | 'aliases' | 'roles'>

/** The listed person where people.json has one, else what the text gave; a role of the text's belongs to its article, see `roleIn`. */
export function voiceOf(found: FoundSpeaker, people: ReadonlyMap<string, Person>): Voice {
  return (
    people.get(found.id) ?? {
      id: found.id,
      name: found.name,
      kind: found.kind,
      aliases: [],
      roles: [],
    }
  )
}

const small = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'von', 'van', 'bin', 'al', 'on', 'in', 'to', 'a'])

/** Two letters that stand for a voice: first and last word of its name, small words left out; one word gives its first two. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((w) => /^\p{L}/u.test(w) && !small.has(w.toLowerCase()))
  const first = [...(words[0] ?? name)]
  const last = words.length > 1 ? [...(words.at(-1) ?? '')] : []
  return last.length > 0 ? `${first[0] ?? ''}${last[0] ?? ''}`.toUpperCase() : `${(first[0] ?? '').toUpperCase()}${first[1] ?? ''}`
}

const tints = 5

/** The tint that a voice has where nobody else wants it: by a hash of its id, so that it is the same on every page. */
function ownTint(id: string): number {
  let hash = 7
  for (const letter of id) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0
  return (Math.abs(hash) % tints) + 1
}

/**
 * Tints for the voices of one page, the most prominent first: each gets its own where it is free, else the next free one.
 * From the sixth voice on there is none left and the tint is 0, neutral.
 */
export function tinted(voices: readonly Voice[]): Map<string, VoiceRef> {
  const taken = new Set<number>()
  const refs = new Map<string, VoiceRef>()
  for (const voice of voices) {
    let tint = taken.size < tints ? ownTint(voice.id) : 0
    while (tint !== 0 && taken.has(tint)) tint = (tint % tints) + 1
    taken.add(tint)
    refs.set(voice.id, { id: voice.id, name: voice.name, initials: initialsOf(voice.name), kind: voice.kind, tint })
  }
  return refs
}
