import { listPageSize } from '../../contract/paths'
import type { EditionIndex, Entry } from '../indexEdition'
import { stampOf } from '../keep/openReadings'
import { jsonOf } from '../pages'
import { copiedFrom, relatedTo } from './articleFile'
import { topicOf } from './editionFiles'
import { asideSize } from './listFiles'
import { remembering } from './remembering'
import { storiesOn } from './storyLists'

/**
 * What stands for everything that a file is made from, where that is cheaper to tell than to make the file: for articles, stories, voices,
 * pages of lists (of stories too) and what stands beside them. Undefined for the rest, of which there are few.
 */
export function stampOfKey(index: EditionIndex, key: string): string | undefined {
  const [kind, id = '', page = ''] = key.split('/')
  switch (kind) {
    case 'article': {
      const entry = index.bySlug.get(id)
      return entry && stampOf(...storyTexts(index, [entry]), ...besideTexts(index, entry))
    }
    case 'story': {
      const story = index.stories.get(id)
      return story && stampOf(JSON.stringify([story.id, story.headline, page]), storyStamp(index, id))
    }
    case 'voice': case 'filters': return index.byVoice.has(id) ? stampOf(kind, id, page, voiceStamp(index, id)) : undefined
    case 'stories': return storiesStamp(index, Number(id))
    case 'latest': return listStamp(index, index.entries, Number(id))
    case 'topic': return listStamp(index, topicOf(index, id)?.entries, Number(page))
    case 'place': {
      // Its name is written as the newest article writes it, which may stand on another page.
      const found = index.places.get(id)
      return found && stampOf(found.place.name, found.place.country, listStamp(index, found.entries, Number(page)) ?? '')
    }
    case 'aside': {
      const entries = id === 'latest' ? index.entries : topicOf(index, page)?.entries
      return entries && stampOf(...entries.slice(0, asideSize).map((entry) => cardStamp(index, entry)))
    }
    default: return undefined
  }
}

/** What an article's file shows of others: its story, what is related, the article that it copies, and its speakers with how often they are quoted and what they said elsewhere. */
function besideTexts(index: EditionIndex, entry: Entry): string[] {
  const original = copiedFrom(index, entry.slug).copyOf
  const texts = [placeInStory(index, entry), JSON.stringify(relatedTo(index, entry.slug)), original ? `${original.slug} ${original.headline}` : '']
  for (const id of new Set(entry.said.map((s) => s.speaker))) {
    const total = id === null ? undefined : index.totals.get(id)
    if (id !== null && total) texts.push(`${total.quotations} ${total.articles}`, total.articles > 1 ? toldStamp(index, id) : '')
  }
  return texts
}

/** Of all that a voice surely said: what stands beside its later words. */
const toldStamp = remembering(Infinity, (index, id: string) => stampOf(...(index.byVoice.get(id) ?? []).map(({ slug, headline, published, topics, said }) => JSON.stringify([slug, headline, published, topics, said.filter((s) => s.speaker === id)]))))

function placeInStory(index: EditionIndex, entry: Entry): string {
  const position = index.storyOf.get(entry.slug)
  return position ? JSON.stringify([position.story.id, position.story.headline, position.part, storyStamp(index, position.story.id)]) : ''
}

/** Of all parts of a story: each of its pages, and each part's article, is made from the whole of it. */
const storyStamp = remembering(Infinity, (index, id: string) => stampOf(...storyTexts(index, index.stories.get(id)?.entries ?? [])))

/** Of all articles that quote a voice: each of its pages is made from the whole of it. */
const voiceStamp = remembering(Infinity, (index, id: string) => stampOf(...storyTexts(index, index.byVoice.get(id) ?? [])))

/** A page of a list: how many there are, and the cards on it. */
function listStamp(index: EditionIndex, entries: readonly Entry[] | undefined, page: number): string | undefined {
  return entries && stampOf(String(entries.length), ...entries.slice((page - 1) * listPageSize, page * listPageSize).map((entry) => cardStamp(index, entry)))
}

/** A page of the stories: how many there are, and those on it. */
function storiesStamp(index: EditionIndex, page: number): string {
  return stampOf(String(index.stories.size), ...storiesOn(index, page).flatMap(({ id, headline }) => [JSON.stringify([id, headline]), storyStamp(index, id)]))
}

const cardStamps = new WeakMap<EditionIndex, Map<string, string>>()

/** An article as its cards show it: with the story that it is a part of, and all of that story's parts and voices. */
function cardStamp(index: EditionIndex, entry: Entry): string {
  const known = cardStamps.get(index) ?? new Map<string, string>()
  cardStamps.set(index, known)
  let stamp = known.get(entry.slug)
  if (stamp === undefined) known.set(entry.slug, (stamp = stampOf(...storyTexts(index, [entry]), placeInStory(index, entry))))
  return stamp
}

/** Articles by what was found in them, their related cards that lead somewhere, and the names of all who speak in them: an unlisted voice takes its name from the first article that has it. */
function storyTexts(index: EditionIndex, entries: readonly Entry[]): string[] {
  return entries.map((entry) => [entry.stamp, ...entry.pictures.map((name) => drawingStamp(index, name)), ...entry.cards.map((slug) => (index.bySlug.has(slug) ? '+' : '-')), ...entry.said.map((s) => nameOf(index, s.speaker) + nameOf(index, s.quotedBy))].join('\n'))
}

function nameOf(index: EditionIndex, id: string | null | undefined): string {
  const voice = id == null ? undefined : index.voices.get(id)
  return voice === undefined ? '' : `${voice.name} ${voice.kind}`
}

function drawingStamp(index: EditionIndex, name: string): string {
  const drawing = index.drawings.get(name)
  return drawing ? stampOf(jsonOf(drawing)) : ''
}
