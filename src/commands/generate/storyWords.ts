import { generalWords } from './generalWords'
import type { Kind } from './kind'
import type { Lexicon } from './render'
import type { Random } from './seededRandom'

const split = (text: string): readonly string[] => text.split(' ')

/** Different entries of a list, earlier ones more likely. */
function take(random: Random, list: readonly string[], count: number, soft: number): string[] {
  const taken = new Set<string>()
  while (taken.size < Math.min(count, list.length)) taken.add(random.zipf(list, soft))
  return [...taken]
}

const alternating = (a: readonly string[], b: readonly string[]) => Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a[i], b[i]].flatMap((word) => word ?? [])).flat()

/**
 * The words that a story draws from: some of its kind, some of any news. Both the choice and the use of them are skewed, so that
 * a few words are everywhere, most are rare, and a story repeats its own (Zipf 1949).
 */
export function storyWords(random: Random, kind: Kind): Lexicon {
  return {
    noun: alternating(take(random, split(kind.nouns), 14, 6), take(random, generalWords.noun, 26, 10)),
    adj: alternating(take(random, split(kind.adjectives), 6, 4), take(random, generalWords.adj, 16, 8)),
    verbed: alternating(take(random, split(kind.verbs), 6, 4), take(random, generalWords.verbed, 20, 8)),
    adv: take(random, generalWords.adv, 12, 3),
  }
}

/** The words of one part: each of the story's keeps its place or gives way to another, for a story moves on. */
export function partWords(random: Random, kind: Kind, story: Lexicon): Lexicon {
  const fresh = storyWords(random, kind)
  const mixed = (kept: readonly string[], other: readonly string[]) => kept.map((word, i) => (random.chance(0.4) ? word : (other[i] ?? word)))
  return { noun: mixed(story.noun, fresh.noun), adj: mixed(story.adj, fresh.adj), verbed: mixed(story.verbed, fresh.verbed), adv: mixed(story.adv, fresh.adv) }
}
