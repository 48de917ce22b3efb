import type { Article } from '../../contract/article'
import { slugOf } from '../../contract/slug'
import { daysFor } from './calendar'
import { copyArticle } from './copyArticle'
import { makeStory } from './makeStory'
import { seededRandom, type Random } from './seededRandom'
import { writePart, type Told } from './writePart'

/*
 * A pile of news with its truth. One event after the other is invented from its own number, written part by part and forgotten, so
 * that memory does not grow; the articles of different events overlap in time. What is in it: stories of 2 to 12 parts, sizes
 * falling off as Zipf's law has them; lone pieces; copies of either under other sources; look-alike events (makeStory.ts).
 */

/** An article and what it is: `story` is the slug of the first part of its story, null for a lone piece; `copyOf` the slug of the article whose text it repeats (which then also says the story). */
export type Generated = { article: Article; story: string | null; copyOf?: string }

const storyPart = 0.22
const storySizes = Array.from({ length: 11 }, (_, i) => i + 2)
const copyPart = 0.08
const minutesADay = 1440
const morning = 330

/** When each part appears, in minutes from the first day, ascending: spread over days to a year, denser at the beginning. */
function partTimes(random: Random, parts: number, days: number): number[] {
  const doubling = 1 << random.below(9)
  const span = parts === 1 ? 1 : Math.min(doubling + random.below(doubling), 365, days - 1)
  const start = random.below(days - span) * minutesADay + morning + random.below(900)
  const later = Array.from({ length: parts - 1 }, () => Math.floor((random.below(1000) * random.below(1000) * span * minutesADay) / 1e6))
  return [0, ...later.sort((a, b) => a - b)].map((offset, i) => start + offset + i * 90)
}

/** Yields exactly n articles, the same ones for the same seed (a whole number). Pure: no disk, no clock. */
export function* generateArticles(n: number, seed: number): Generator<Generated> {
  const days = daysFor(n)
  let made = 0
  const slug = (headline: string) => `${slugOf(headline, 60)}-${made.toString(36)}`
  for (let number = 0; made < n; number++) {
    const random = seededRandom(seed, 2, number)
    const parts = Math.min(random.chance(storyPart) ? random.zipf(storySizes, 1) : 1, n - made)
    const times = partTimes(random, parts, days)
    const event = makeStory(seed, random, Math.floor((times[0] ?? 0) / minutesADay), parts)
    const key = random.below(0x7fffffff)
    const told: Told = { paragraphs: [], background: new Map(), parts: [] }
    for (const [index, minutes] of times.entries()) {
      const article = writePart(event, { index, of: parts, minutes, slug }, told, key, random)
      const story = parts === 1 ? null : (told.parts[0]?.slug ?? null)
      yield { article, story }
      made += 1
      const room = n - made - (parts - 1 - index) // for the copies, beside the parts to come
      const copies = random.chance(copyPart) ? Math.min(room, 1 + random.below(2)) : 0
      for (let i = 0; i < copies; i++) {
        yield { article: copyArticle(article, minutes, slug, random), story, copyOf: article.slug }
        made += 1
      }
    }
  }
}
