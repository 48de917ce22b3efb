import type { Cue } from './lexicon'

/*
 * A trie of cues over words (Fredkin 1960), so that one pass over an article finds the longest cue that starts at each word.
 * A word is looked up as it stands, then in the singular: the S stemmer of Harman, "How effective is suffixing?" (1991), with
 * "-sses", "-ches", "-shes" and "-xes" losing two letters.
 */

/** `capital`: the cue wants a capital; `capitals`: nothing but capitals in its first word. */
type CaseRule = 'any' | 'capital' | 'capitals'
type Slot = { rule: CaseRule; first: string; cue: number }
type Node = { next: Map<string, Node>; slots: Slot[] }

/** A cue in a text: its number, and the UTF-16 units from the first to the last of its words. */
export type Hit = { cue: number; start: number; end: number; word: number }
export type CueIndex = { root: Node; numbers: Map<string, number> }

export function singular(word: string): string {
  if (word.length < 3 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  if (word.endsWith('sses') || word.endsWith('ches') || word.endsWith('shes') || word.endsWith('xes')) return word.slice(0, -2)
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

const isUpper = (char: string) => char !== char.toLowerCase()
const caseOf = (word: string): CaseRule => (!isUpper(word.charAt(0)) ? 'any' : word.length > 1 && word === word.toUpperCase() ? 'capitals' : 'capital')

/** Numbers the cues, one number for the same words in the same case, whatever the topics that they tell of. */
export function indexCues(cues: readonly Cue[]): CueIndex {
  const index: CueIndex = { root: { next: new Map(), slots: [] }, numbers: new Map() }
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
  return index
}

function step({ next }: Node, word: string): Node | undefined {
  const exact = next.get(word)
  if (exact !== undefined) return exact
  const one = singular(word)
  return one === word ? undefined : next.get(one)
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
export function findCues(index: CueIndex, text: string): { hits: Hit[]; words: number } {
  const lower = lowered(text)
  const starts: number[] = []
  const words: string[] = []
  for (let i = 0, start = -1; i <= text.length; i++) {
    const code = text.charCodeAt(i)
    const inside = code < 128 ? isWordUnit[code] === 1 : i < text.length && wordUnit.test(text.charAt(i))
    if (inside && start < 0) start = i
    if (inside || start < 0) continue
    starts.push(start)
    words.push(lower.slice(start, i))
    start = -1
  }
  // A text all in capitals tells nothing by them.
  const shouted = !/\p{Ll}/u.test(text)
  const hits: Hit[] = []
  for (let i = 0; i < words.length; i++) {
    let node: Node | undefined = index.root
    let found: Hit | undefined
    let last = i
    const start = starts[i] ?? 0
    for (let j = i; j < words.length; j++) {
      node = step(node, words[j] ?? '')
      if (node === undefined) break
      if (node.slots.length === 0) continue
      const first = text.slice(start, start + (words[i]?.length ?? 0))
      const slot = node.slots.find((s) => fits(s, first, shouted, j > i))
      if (slot === undefined) continue
      found = { cue: slot.cue, start, end: (starts[j] ?? 0) + (words[j]?.length ?? 0), word: i }
      last = j
    }
    if (found === undefined) continue
    hits.push(found)
    i = last
  }
  return { hits, words: words.length }
}
