import type { Random } from './seededRandom'

/*
 * Templates: `{slot}` is a fact or a drawn word, `(one|other)` is one of the two, alternatives may hold slots. The word classes are
 * noun, nouns, adj, verbed (past or participle) and adv, drawn from the story's own words; everything else must be a fact.
 */

/** Words of rank 1 are drawn this much more evenly than Zipf's law alone has it: one word does not make up an article. */
const softness = 5

/** A story's words, the usual ones first. */
export type Lexicon = { noun: string[]; adj: string[]; verbed: string[]; adv: string[] }
/** What a template may name, by slot: words, or how to draw them anew each time. */
export type Facts = Readonly<Record<string, string | ((random: Random) => string)>>

type Piece = string | { slot: string } | { choices: Piece[][] }

const compiled = new Map<string, Piece[]>()

function compile(template: string): Piece[] {
  const known = compiled.get(template)
  if (known) return known
  const pieces: Piece[] = []
  let end = 0
  for (const match of template.matchAll(/\{(\w+)\}|\(([^()|]*(?:\|[^()|]*)+)\)/g)) {
    if (match.index > end) pieces.push(template.slice(end, match.index))
    end = match.index + match[0].length
    const [, slot, choices] = match
    pieces.push(slot === undefined ? { choices: (choices ?? '').split('|').map(compile) } : { slot })
  }
  if (end < template.length) pieces.push(template.slice(end))
  compiled.set(template, pieces)
  return pieces
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

function fill(pieces: readonly Piece[], facts: Facts, words: Lexicon, random: Random): string {
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    else if ('choices' in piece) text += fill(random.pick(piece.choices), facts, words, random)
    else if (piece.slot === 'nouns') text += plural(random.zipf(words.noun, softness))
    else if (piece.slot === 'noun' || piece.slot === 'adj' || piece.slot === 'verbed' || piece.slot === 'adv') text += random.zipf(words[piece.slot], softness)
    else {
      const fact = facts[piece.slot]
      if (fact === undefined) throw new Error(`no fact for {${piece.slot}}`)
      text += typeof fact === 'string' ? fact : fact(random)
    }
  }
  return text
}

/** One template as text, with "a" before a vowel as "an". Throws where a slot has no fact: a slip in the templates. */
export function renderClause(template: string, facts: Facts, words: Lexicon, random: Random): string {
  return fill(compile(template), facts, words, random).replace(/\ba (?=[aeiou])(?!on[ce]|uni|use|eu)/gi, (article) => `${article.slice(0, -1)}n `)
}

/** The same as a sentence or headline: its first letter large. */
export function render(template: string, facts: Facts, words: Lexicon, random: Random): string {
  const text = renderClause(template, facts, words, random)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
