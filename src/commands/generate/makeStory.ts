import { dayAndMonth, monthName, weekday, yearOf } from './calendar'
import { castOf, inventSpeaker, officeNumbers, termDays, type Speaker } from './castOf'
import { cities, type City } from './cities'
import { generalBackground } from './generalSentences'
import { inventFirm, inventPerson, inventTitle, inventTown } from './inventName'
import type { Kind } from './kind'
import { kinds } from './kinds'
import type { Facts, Lexicon } from './render'
import { seededRandom, type Random } from './seededRandom'
import { storyWords } from './storyWords'

export type Story = {
  kind: Kind
  city: City
  words: Lexicon
  /** headline and first sentence of each part, in order */
  openings: (readonly [headline: string, lead: string])[]
  background: (readonly [string, string])[]
  /** what its kind tells, for all parts together */
  details: string[]
  /** facts as they stand on a day, `stage` of the way from the first part (0) to the last (1) */
  factsAt: (day: number, stage: number) => Facts
  /** who may speak on a day, those who speak most first */
  speakersAt: (day: number) => Speaker[]
}

const laws = ['Housing', 'Water', 'Safety', 'Transparency', 'Archives', 'Forestry', 'Procurement', 'Transport', 'Heritage', 'Energy', 'Schools', 'Data', 'Tenancy', 'Harbours', 'Public Health', 'Competition']
const lawEnds = ['Act', 'Reform Act', 'Protection Act', 'Finance Act', 'Supply Act', 'Services Act', 'Amendment Act']
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const ordinals = ['second', 'third', 'fourth', 'fifth', 'sixth']

/** As newspapers set it: words below ten, commas from a thousand on. */
const inWords = (count: number) => small[count] ?? String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
/** Large counts are rounded, as reports round them. */
const rounded = (count: number) => (count < 200 ? count : count < 5000 ? count - (count % 10) : count - (count % 100))

const sharedWordsPart = 0.3

/** Invents one event. Some events of a kind share their words with others of the same week: look-alikes in other places, about other names. */
export function makeStory(seed: number, random: Random, firstDay: number, parts: number): Story {
  const kind = random.zipf(kinds, 12)
  const city = random.zipf(cities, 9)
  const week = Math.floor(firstDay / 7)
  const words = storyWords(random.chance(sharedWordsPart) ? seededRandom(seed, 3, kinds.indexOf(kind), week) : random, kind)
  const [someone, other] = [inventPerson(random), inventPerson(random)]
  const fixed: Facts = {
    city: city.name, land: city.land, body: `${city.name} ${kind.body}`, town: inventTown(random), town2: inventTown(random), river: inventTown(random).slice(0, 5),
    street: `${inventTown(random)} ${random.pick(['Street', 'Road', 'Lane', 'Square', 'Avenue'])}`,
    firm: inventFirm(random), firm2: inventFirm(random), law: `${random.pick(laws)} ${random.pick(lawEnds)}`, report: inventTitle(random), title: inventTitle(random), ship: inventTitle(random),
    party: `${random.pick(['Civic', 'Farmers’', 'Green Valley', 'Liberal', 'National', 'People’s', 'Progress', 'Reform', 'Unity', 'Workers’'])} ${random.pick(['Party', 'Alliance', 'Union', 'List'])}`,
    someone: someone.full, someonelast: someone.last, other: other.full, otherlast: other.last, year: String(1948 + random.below(68)), people: inWords(rounded(1200 + random.below(90000))), date: dayAndMonth(firstDay),
  }
  const counts = Object.entries(kind.counts).map(([name, [from, to, growth]]) => ({ name, growth, start: from + random.below(1 + random.below(to - from + 1)) }))
  const officials = new Set([1, 2, 3].map(() => random.zipf(officeNumbers, 6)))
  const locals = random.shuffle(kind.roles).slice(0, parts === 1 ? random.below(3) : 1 + random.below(4)).map((role) => inventSpeaker(random, role))
  const background = [...random.shuffle(kind.background), random.pick(generalBackground)]
  return {
    kind, city, words, background,
    openings: [random.pick(kind.first), ...Array.from({ length: Math.ceil((parts - 1) / kind.later.length) }, () => random.shuffle(kind.later)).flat()].slice(0, parts),
    details: random.shuffle(kind.details),
    factsAt(day, stage) {
      const now = Object.fromEntries(counts.map(({ name, start, growth }) => [name, inWords(rounded(Math.max(2, Math.round(start * (1 + growth * stage)))))]))
      return { ...fixed, ...now, day: weekday(day), lastmonth: monthName(day, -1), nextmonth: monthName(day, 1), pastyear: (draw) => String(yearOf(day) - 1 - draw.below(30)), few: (draw) => inWords(2 + draw.below(14)), nth: (draw) => draw.pick(ordinals) }
    },
    speakersAt(day) {
      const cast = castOf(seed, city.country, Math.floor(day / termDays))
      const present = [...officials].flatMap((at) => cast[at] ?? [])
      return [...locals.slice(0, 1), ...present.slice(0, 1), ...locals.slice(1), ...present.slice(1)]
    },
  }
}
