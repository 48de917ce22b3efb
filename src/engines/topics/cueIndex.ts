import type { Cue } from './lexicon'

/*
 * A trie of cues over words (Fredkin 1960), so that one pass over an article finds the longest cue that starts at each word.
 * A word is found as it stands, else in the singular: the S stemmer of Harman, "How effective is suffixing?" (1991), with
 * "-sses", "-ches", "-shes" and "-xes" losing two letters.
 */

/** `capital`: the cue wants a capital; `capitals`: nothing but capitals in its first word. */
type CaseRule = 'any' | 'capital' | 'capitals'
type Slot = { rule: CaseRule; first: string; cue: number }
type Node = { next: Map<string, Node>; slots: Slot[] }

/** A cue in a text: its number, and the UTF-16 units from the first to the last of its words. */
export type Hit = { cue: number; start: number; end: number; word: number }
/** `firsts`: 1 at the hashes of the words that cues begin with, so that most words of a text need no look-up (Bloom 1970, with one hash). */
export type CueIndex = { root: Node; numbers: Map<string, number>; firsts: Uint8Array }

export function singular(word: string): string {
  if (word.length < 3 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  if (word.endsWith('sses') || word.endsWith('ches') || word.endsWith('shes') || word.endsWith('xes')) return word.slice(0, -2)
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

const isUpper = (char: string) => char !== char.toLowerCase()
const caseOf = (word: string): CaseRule => (!isUpper(word.charAt(0)) ? 'any' : word.length > 1 && word === word.toUpperCase() ? 'capitals' : 'capital')

const hashes = 0x10000
/** The hash of a word from that of its units before one (Kernighan and Ritchie's, cut to 16 bits). */
const hashOn = (hash: number, unit: number) => (hash * 31 + unit) & (hashes - 1)
function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i))
  return hash
}

/** Numbers the cues, one number for the same words in the same case, whatever the topics that they tell of. */
export function indexCues(cues: readonly Cue[]): CueIndex {
  const index: CueIndex = { root: { next: new Map(), slots: [] }, numbers: new Map(), firsts: new Uint8Array(hashes) }
  for (const { words } of cues) {
    if (index.numbers.has(words)) continue
    const tokens = words.match(/[\p{L}\p{N}]+/gu) ?? []
    const cue = index.numbers.size
    index.numbers.set(words, cue)
    let node = index.root
    for (const token of tokens) {
      const key = token.toLowerCase()
      const next = node.next.get(key) ?? { next: new Map(), slots: [] }
      node.next.set(key, next)
      node = next
    }
    // The stricter rule is tried first.
    const first = tokens[0] ?? ''
    node.slots.push({ rule: caseOf(first), first, cue })
    node.slots.sort((a, b) => (a.rule < b.rule ? 1 : -1))
  }
  addPlurals(index.root)
  for (const word of index.root.next.keys()) index.firsts[hashOf(word)] = 1
  return index
}

/** Lets each word of the trie be reached by its plurals too, where they are no words of it themselves: a text is read with one look-up a word. */
function addPlurals({ next }: Node): void {
  for (const [word, node] of Array.from(next)) {
    addPlurals(node)
    for (const plural of [`${word}s`, `${word}es`, `${word.slice(0, -1)}ies`]) if (singular(plural) === word && !next.has(plural)) next.set(plural, node)
  }
}

/** Letters and digits of ASCII, as a table: the pattern is asked only about the rest. */
const isWordUnit = Uint8Array.from({ length: 128 }, (_, code) => Number(/[A-Za-z0-9]/.test(String.fromCharCode(code))))
const wordUnit = /[\p{L}\p{N}\p{Cs}]/u

function fits(slot: Slot, first: string, shouted: boolean, several: boolean): boolean {
  if (slot.rule === 'any') return true
  if (shouted) return several
  // "MPs" is more than one "MP", "GPS" is not more than one "GP".
  return slot.rule === 'capital' ? isUpper(first.charAt(0)) : first === slot.first || first === `${slot.first}s`
}

/** Text in small letters of the same length, so that offsets hold; the few letters that would grow ("İ") stay as they are. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : Array.from({ length: text.length }, (_, i) => text.charAt(i)).map((c) => (c.toLowerCase().length === 1 ? c.toLowerCase() : c)).join('')
}

/** The cues of one text, the longest at each word and none inside another, and the number of words. */
export function findCues({ root, firsts }: CueIndex, text: string): { hits: Hit[]; words: number } {
  const lower = lowered(text)
  const starts: number[] = []
  const ends: number[] = []
  /** the words that a cue may begin with */
  const candidates: number[] = []
  for (let i = 0, start = -1, hash = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 128 ? isWordUnit[code] === 1 : i < text.length && wordUnit.test(text.charAt(i))) {
      if (start < 0) start = i
      // the bit that makes letters of ASCII small, and is set in its digits
      hash = hashOn(hash, code < 128 ? code | 32 : lower.charCodeAt(i))
    } else if (start >= 0) {
      if (firsts[hash] === 1) candidates.push(starts.length)
      starts.push(start)
      ends.push(i)
      start = -1
      hash = 0
    }
  }
  // A text all in capitals tells nothing by them.
  const shouted = !/\p{Ll}/u.test(text)
  const hits: Hit[] = []
  let read = 0
  for (const word of candidates) {
    if (word < read) continue
    const start = starts[word] ?? 0
    let node = root
    let found: Hit | undefined
    for (let last = word; last < starts.length && node.next.size > 0; last++) {
      const next = node.next.get(lower.slice(starts[last], ends[last]))
      if (next === undefined) break
      node = next
      if (node.slots.length === 0) continue
      const first = text.slice(start, ends[word])
      const slot = node.slots.find((s) => fits(s, first, shouted, last > word))
      if (slot === undefined) continue
      found = { cue: slot.cue, start, end: ends[last] ?? 0, word }
      read = last + 1
    }
    if (found !== undefined) hits.push(found)
  }
  return { hits, words: starts.length }
}
