import { keys, listPageSize } from '../../contract/paths'
import type { EditionIndex, Entry, TopicInfo } from '../indexEdition'
import { articleFile } from './articleFile'
import { aboutFile, asideOf, listPage, pagesOf, topicArticles, topicTree } from './listFiles'
import { placesFile } from './placeFiles'
import { storyFile, storyPages } from './storyFile'
import { storiesPage, storiesPages } from './storyLists'
import { voiceFile, voiceFilters, voicePages } from './voiceFile'
import { lettersOf, voicesFile, voicesUnderFile } from './voiceLists'

/** Every file of the edition by key, in a fixed order. The build walks all of them; the dev server makes the one that is asked for. */
export function* editionKeys(index: EditionIndex): Generator<string> {
  yield keys.about
  yield keys.search
  yield keys.topics
  yield keys.voices
  for (const { letter, pages } of lettersOf(index)) for (let page = 1; page <= pages; page++) yield keys.voicesUnder(letter, page)
  for (let page = 1; page <= storiesPages(index); page++) yield keys.stories(page)
  yield keys.places
  yield keys.aside()
  for (const topic of usedTopics(index)) {
    yield keys.aside(topic.slug)
    yield keys.having(topic.slug)
  }
  yield* listKeys(index)
  // A story's articles follow it, since they are made from the same reading of its parts.
  for (const story of index.stories.values()) {
    for (let page = 1; page <= storyPages(story); page++) yield keys.storyPage(story.id, page)
    for (const slug of story.parts) yield keys.article(slug)
  }
  for (const id of index.byVoice.keys()) {
    const all = voicePages(index, id)
    for (let page = 1; page <= all; page++) yield keys.voicePage(id, page)
    if (all > 1) yield keys.voiceFilters(id)
  }
  for (const { slug } of index.entries) if (!index.storyOf.has(slug)) yield keys.article(slug)
}

/** The pages of all lists by the age of what they begin with: those that show the same articles follow each other. */
function listKeys(index: EditionIndex): string[] {
  const found: [row: number, key: string][] = []
  const add = (entries: readonly Entry[], keyOf: (page: number) => string) => {
    for (let page = 1; page <= pagesOf(entries); page++) found.push([entries[(page - 1) * listPageSize]?.row ?? 0, keyOf(page)])
  }
  add(index.entries, keys.latest)
  for (const { slug, entries } of usedTopics(index)) add(entries, (page) => keys.topicPage(slug, page))
  for (const { place, entries } of index.places.values()) add(entries, (page) => keys.placePage(place.slug, page))
  return found.sort(([a], [b]) => a - b).map(([, key]) => key)
}

const topicMaps = new WeakMap<EditionIndex, Map<string, TopicInfo>>()

/** A topic that some article carries, by its slug. */
export function topicOf(index: EditionIndex, slug: string): TopicInfo | undefined {
  let known = topicMaps.get(index)
  if (!known) topicMaps.set(index, (known = new Map(usedTopics(index).map((t) => [t.slug, t]))))
  return known.get(slug)
}

export const usedTopics = (index: EditionIndex) => [...index.topics.values()].filter((t) => t.entries.length > 0)

/** Makes one file. Undefined where the edition has none under that key. */
export function editionFile(index: EditionIndex, key: string): unknown {
  const [kind = '', first = '', second = ''] = key.split('/')
  const topic = (slug: string) => topicOf(index, slug)
  switch (kind) {
    case 'about': return aboutFile(index)
    // The build puts its own in place of this, see emitEdition; where nothing is indexed there is no search.
    case 'search': return null
    case 'topics': return topicTree(index)
    case 'voices': return first === '' ? voicesFile(index) : voicesUnderFile(index, first, Number(second))
    case 'stories': return storiesPage(index, Number(first))
    case 'aside': {
      const entries = first === 'latest' ? index.entries : topic(second)?.entries
      return entries && asideOf(index, entries)
    }
    case 'latest': return listPage(index, index.entries, Number(first))
    case 'topic': {
      const found = topic(first)
      return found && listPage(index, found.entries, Number(second), found.definition === undefined ? {} : { definition: found.definition })
    }
    case 'having': {
      const entries = topic(first)?.entries
      return entries && topicArticles(index, entries)
    }
    case 'places': return placesFile(index)
    case 'place': {
      const found = index.places.get(first)
      return found && listPage(index, found.entries, Number(second), { place: { name: found.place.name, country: found.place.country } })
    }
    case 'story': return storyFile(index, first, Number(second || 1))
    case 'voice': return voiceFile(index, first, Number(second || 1))
    case 'filters': return voiceFilters(index, first)
    case 'article': return articleFile(index, first)
    default: return undefined
  }
}
