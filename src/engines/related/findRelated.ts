import type { Corpus } from '../terms/corpus'
import { daysOf } from '../terms/daysOf'
import { createLikeness } from '../terms/likeness'
import { oldestFirst } from '../terms/oldestFirst'
import { spaceOf } from '../terms/spaceOf'
import { findNeighbours } from '../threads/findNeighbours'
import type { Thread } from '../threads/findThreads'
import { bothWays } from './bothWays'
import { findAbout } from './findAbout'
import { firstShared, rankValues } from './firstShared'
import { groupRows } from './groupRows'

/*
 * Rule: an article is related to another only if a reason can be shown for it, and then as much as both are alike and the reason is worth.
 * The reasons, the strongest first: one voice surely quoted in both on one topic; one rare place in one week; both about one name; one voice; one
 * rare topic. The less a reason says, the more alike the articles must be; one voice on one topic says enough. What nothing ties to anything gets nothing.
 */
export type Reason =
  | { kind: 'speakerAndTopic'; speaker: string; topic: string }
  | { kind: 'placeAndWeek'; place: string }
  | { kind: 'about'; name: string }
  | { kind: 'speaker'; speaker: string }
  | { kind: 'topic'; topic: string }
/** `score` orders the articles of one list and says nothing else. */
export type RelatedArticle = { id: string; score: number; reason: Reason }

/** Least likeness that each reason asks for, and what it adds to it. */
const least: Record<Reason['kind'], number> = { speakerAndTopic: 0, placeAndWeek: 0.06, about: 0.12, speaker: 0.06, topic: 0.12 }
const worth: Record<Reason['kind'], number> = { speakerAndTopic: 0.12, placeAndWeek: 0.1, about: 0.06, speaker: 0.06, topic: 0 }
const mostWorth = Math.max(...Object.values(worth))
const week = 7
/** Articles looked at for each voice and place, to either side in time, so that the work does not grow with the edition. */
const near = 8

/** In at most how many articles a name, place or topic stands that is rare in an edition of so many. */
const mostOfRare = (articles: number) => Math.max(8, articles / 100)

/** For each article the best others outside its thread, each with its reason; of copied texts only the original is shown. Ties: the newer, then by id. */
export function findRelated(corpus: Corpus, threads: readonly Thread[]): (id: string, most?: number) => RelatedArticle[] {
  const space = spaceOf(corpus)
  const { entries } = corpus
  const { copies } = space
  const neighbours = bothWays(findNeighbours(space))
  const likenessTo = createLikeness(space)
  const days = daysOf(corpus)
  const rows = new Map(entries.map(({ id }, row) => [id, row]))
  const threadOf = new Int32Array(entries.length).fill(-1)
  threads.forEach(({ parts, copies: copied }, number) => {
    for (const id of [...parts, ...copied.map((c) => c.id)]) threadOf[rows.get(id) ?? -1] = number
  })
  const order = oldestFirst(corpus)
  const placeInOrder = new Int32Array(entries.length)
  order.forEach((row, place) => (placeInOrder[row] = place))
  const lists = { speakers: groupRows(corpus, order, 'speakers'), places: groupRows(corpus, order, 'places'), topics: groupRows(corpus, order, 'topics') }
  const mostOf = mostOfRare(entries.length)
  const about = findAbout(space, mostOf)
  const spread = (topic: string) => lists.topics.get(topic)?.length ?? 0

  /** Two things that happen in one town are not about the town. */
  const isPlaceOf = (row: number, name: string) => entries[row]?.places?.some((place) => place.toLowerCase() === name.toLowerCase()) === true

  const byName = (x: string, y: string) => (x < y ? -1 : 1)
  const speakers = rankValues(corpus, 'speakers', byName)
  const topics = rankValues(corpus, 'topics', (x, y) => spread(x) - spread(y) || byName(x, y))
  const places = rankValues(corpus, 'places', byName, (name) => (lists.places.get(name)?.length ?? 0) <= mostOf)

  function reasonFor(a: number, b: number, alike: number): Reason | undefined {
    const speaker = firstShared(speakers, a, b)
    const topic = firstShared(topics, a, b)
    if (speaker !== undefined && topic !== undefined && alike >= least.speakerAndTopic) return { kind: 'speakerAndTopic', speaker, topic }
    const place = Math.abs((days[a] ?? NaN) - (days[b] ?? NaN)) <= week && alike >= least.placeAndWeek ? firstShared(places, a, b) : undefined
    if (place !== undefined) return { kind: 'placeAndWeek', place }
    const name = alike >= least.about ? about(a, b, (shown) => isPlaceOf(a, shown) || isPlaceOf(b, shown)) : undefined
    if (name !== undefined) return { kind: 'about', name }
    if (speaker !== undefined && alike >= least.speaker) return { kind: 'speaker', speaker }
    return topic !== undefined && alike >= least.topic && spread(topic) <= mostOf ? { kind: 'topic', topic } : undefined
  }

  /** the number of the look in which a row was last met */
  const metIn = new Int32Array(entries.length)
  let look = 0

  /** Rows that are looked at with their likeness, the most alike first. A copy is as like others as its original. */
  function candidatesOf(row: number): { other: number; alike: number }[] {
    const text = (copies[row] ?? -1) < 0 ? row : (copies[row] ?? row)
    look += 1
    metIn[text] = metIn[row] = look
    const found: { other: number; alike: number }[] = []
    for (let i = neighbours.starts[text] ?? 0; i < (neighbours.starts[text + 1] ?? 0); i += 1) {
      const other = neighbours.others[i] ?? row
      if (metIn[other] !== look) found.push({ other, alike: neighbours.similarities[i] ?? 0 })
      metIn[other] = look
    }
    const alike = likenessTo(text)
    for (const of of ['speakers', 'places'] as const) {
      for (const value of entries[row]?.[of] ?? []) {
        const list = lists[of].get(value) ?? []
        const at = placeOf(list, row, placeInOrder)
        for (let i = Math.max(0, at - near); i < Math.min(list.length, at + near + 1); i += 1) {
          const other = list[i] ?? row
          if (metIn[other] !== look) found.push({ other, alike: alike(other) })
          metIn[other] = look
        }
      }
    }
    return found.sort((x, y) => y.alike - x.alike)
  }

  return (id, most = 5) => {
    const row = rows.get(id)
    if (row === undefined) return []
    const found: { other: number; score: number; reason: Reason }[] = []
    let leastShown: number | undefined
    // past the last that is shown, no reason is worth enough
    for (const { other, alike } of candidatesOf(row)) {
      if (alike + mostWorth < (leastShown ?? -1)) break
      if ((copies[other] ?? -1) >= 0 || (threadOf[row] !== -1 && threadOf[other] === threadOf[row])) continue
      const reason = reasonFor(row, other, alike)
      if (reason === undefined) continue
      found.push({ other, score: alike + worth[reason.kind], reason })
      if (found.length >= most) leastShown = found.map(({ score }) => score).sort((x, y) => y - x)[most - 1]
    }
    const age = (other: number) => (Number.isNaN(days[other]) ? -1e9 : (days[other] ?? 0))
    return found
      .sort((a, b) => b.score - a.score || age(b.other) - age(a.other) || (placeInOrder[a.other] ?? 0) - (placeInOrder[b.other] ?? 0))
      .slice(0, most)
      .map(({ other, score, reason }) => ({ id: entries[other]?.id ?? '', score, reason }))
  }
}

/** Where a row stands in a list that is in order. */
function placeOf(list: readonly number[], row: number, placeInOrder: Int32Array): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((placeInOrder[list[middle] ?? 0] ?? 0) < (placeInOrder[row] ?? 0)) from = middle + 1
    else to = middle
  }
  return from
}
