import type { Article, Block } from '../../contract/article'
import { isoDay, isoMinute } from './calendar'
import { addedDetails, generalDetails, generalHeadings, generalSpeech } from './generalSentences'
import { inventPerson } from './inventName'
import type { Speaker } from './castOf'
import type { Story } from './makeStory'
import { markedText } from './markedText'
import { newsSources } from './newsSources'
import { render } from './render'
import { reword } from './reword'
import { seededRandom, type Random } from './seededRandom'
import { partWords } from './storyWords'
import { writeQuotation } from './writeQuotation'

/** What the earlier parts of a story leave to the later ones. */
export type Told = { paragraphs: string[]; background: Map<number, string>; parts: { slug: string; headline: string; date: string }[] }
export type Place = { index: number; of: number; minutes: number; slug: (headline: string) => string }

const length = (text: string) => text.split(' ').length
const minutesADay = 1440

/** A length in words: most near three or four hundred, a few long reads. */
function drawLength(random: Random): number {
  return 118 + random.below(220) + random.below(220) + (random.chance(0.2) ? random.below(700) : 0)
}

/** What is told again: word for word, with the numbers of the day, or otherwise worded. New background is rendered from `key` alone, so that only numbers can differ. */
function tellBackground(story: Story, facts: ReturnType<Story['factsAt']>, told: Told, which: number, key: number, random: Random): string {
  const [plain, otherwise] = story.background[which] ?? ['', '']
  const before = told.background.get(which)
  const how = random.below(4)
  const anew = (template: string) => render(template, facts, story.words, seededRandom(key, which))
  const text = before === undefined || how === 2 ? anew(plain) : how === 3 ? reword(anew(otherwise)) : before
  told.background.set(which, before === undefined ? text : how === 2 ? text : before)
  return text
}

/** Writes one part of a story, or a lone piece, and adds to `told` what later parts may repeat. `key` is the story's own number. */
export function writePart(story: Story, { index, of, minutes, slug }: Place, told: Told, key: number, random: Random): Article {
  const day = Math.floor(minutes / minutesADay)
  const facts = story.factsAt(day, of === 1 ? 0 : index / (of - 1))
  const words = partWords(random, story.kind, story.words)
  const sentence = (template: string) => render(template, facts, words, random)
  const [headlineTemplate, lead] = story.openings[index] ?? ['', '']
  const headline = sentence(headlineTemplate)

  const repeated = index === 0 ? [] : random.shuffle(told.paragraphs).slice(0, 1 + random.below(2)).map((p) => (random.chance(0.6) ? p : reword(p)))
  const count = index === 0 ? 1 + random.below(2) : 2 + random.below(3)
  const background = random.shuffle(story.background.map((_, i) => i)).slice(0, count).sort((a, b) => a - b).map((i) => tellBackground(story, facts, told, i, key, random))
  const tail = [...background, ...repeated]

  const general = random.shuffle(generalDetails)
  let nextDetail = Math.floor((story.details.length * index) / of)
  const lastDetail = index === of - 1 ? story.details.length : Math.max(nextDetail + 1, Math.floor((story.details.length * (index + 1)) / of))
  const detail = () => {
    const own = nextDetail < lastDetail && random.chance(0.4) ? story.details[nextDetail++] : undefined
    return sentence(own === undefined ? (general.pop() ?? random.pick(generalDetails)) : random.chance(0.6) ? own.replace(/\.$/, `${random.pick(addedDetails)}.`) : own)
  }
  const known = new Set<Speaker>()
  const speakers = story.speakersAt(day)
  const speech = { general: random.shuffle(generalSpeech), kind: random.shuffle(story.kind.speech) }

  const wanted = drawLength(random) - tail.reduce((sum, p) => sum + length(p), 0)
  const body = [`${sentence(lead)}${random.chance(0.5) ? ` ${detail()}` : ''}`]
  for (let have = length(body[0] ?? ''); have < wanted; ) {
    const paragraphs = random.chance(0.42)
      ? writeQuotation({ words, facts, random, speakers, known, speech })
      : [Array.from({ length: 1 + random.below(3) }, detail).join(' ')]
    for (const p of paragraphs) have += length(p)
    if (body.length > 1 && paragraphs.length === 1 && random.chance(0.5)) told.paragraphs.push(...paragraphs)
    body.push(...paragraphs)
  }
  told.paragraphs = told.paragraphs.slice(-6)

  const source = random.zipf(newsSources)
  const date = isoDay(day)
  const article: Article = {
    format: 1,
    slug: slug(headline),
    language: 'en',
    direction: 'ltr',
    headline,
    ...(random.chance(0.3) ? { standfirst: detail() } : {}),
    ...(random.chance(0.75) ? { dateline: { place: story.city.name, ...(random.chance(0.7) ? { date } : {}), ...(source.agency ? { agency: source.name } : {}) } } : {}),
    published: random.chance(0.85) ? { value: isoMinute(minutes), precision: 'minute' } : { value: date, precision: 'day' },
    byline: random.chance(0.6) ? [inventPerson(seededRandom(newsSources.indexOf(source), random.below(12))).full] : [],
    sources: [{ name: source.name, kind: source.kind }],
    topics: random.chance(0.5) ? story.kind.topics.slice(0, 1 + random.below(2)) : [],
    places: random.chance(0.55) ? [{ name: story.city.name, country: story.city.country, lat: story.city.lat, lon: story.city.lon }] : [],
    blocks: [],
    notes: [],
    quotationSources: [],
    corrections: random.chance(0.02) ? [{ date: isoDay(day + 1), text: detail() }] : [],
  }
  article.blocks = setOut(article, body, tail, told, sentence, random)
  told.parts.push({ slug: article.slug, headline, date })
  return article
}

/** The paragraphs as blocks, with what else stands in an article; a note goes to the article itself. */
function setOut(article: Article, body: readonly string[], tail: readonly string[], told: Told, sentence: (template: string) => string, random: Random): Block[] {
  let number = 0
  const paragraph = (source: string): Block => ({ id: `p${++number}`, type: 'paragraph', ...markedText(source) })
  const blocks = body.map(paragraph)
  if (body.length > 6 && random.chance(0.25)) blocks.splice(4, 0, { id: 'h1', type: 'heading', text: sentence(random.pick(generalHeadings)), marks: [] })
  if (random.chance(0.08)) blocks.push({ id: 'l1', type: 'list', items: Array.from({ length: 3 }, () => ({ text: sentence('{few} {adj} {nouns}'), marks: [] })) })
  if (random.chance(0.12)) blocks.splice(1, 0, { id: 'f1', type: 'figure', caption: sentence('A {adj} {noun} on {street} in {town}.'), credit: article.sources[0]?.name ?? '' })
  blocks.push(...tail.map(paragraph))
  const noted = blocks.at(-1)
  if (noted?.type === 'paragraph' && random.chance(0.05)) {
    article.notes.push({ id: 'n1', mark: '*', text: sentence('The {body} keeps the {nouns} of {pastyear} in {city}.') })
    noted.marks.push({ type: 'note', start: noted.text.length, end: noted.text.length + 1, note: 'n1' })
    noted.text += '*'
  }
  const earlier = told.parts.at(-1)
  if (earlier && random.chance(0.35)) blocks.push({ id: 'r1', type: 'related', headline: earlier.headline, date: earlier.date, slug: earlier.slug })
  return blocks
}
