import { passagesOf, type Article } from '../contract/article'
import { slugOf } from '../contract/slug'
import { findPlaces } from '../engines/places/findPlaces'
import type { CorpusArticle } from '../engines/terms/corpus'
import { createTopicFinder } from '../engines/topics/findTopics'
import type { Topic } from './dataForms'
import { loadGazetteer } from './gazetteer/loadGazetteer'
import { sureSpeakers, type Entry, type Place } from './indexEdition'

/** What an article is about, and where it happens. */
export type Subjects = Pick<Entry, 'topics' | 'topicWords' | 'places'>

const paragraphsOf = (article: Article) => passagesOf(article).map((p) => p.text)

/** The editor's topics and places win; the engines only speak where there are none. The gazetteer is loaded when the first article needs it. */
export function createSubjects(topics: readonly Topic[]): (article: Article) => Promise<Subjects> {
  const findTopics = createTopicFinder(topics)
  return async (article) => {
    const { headline, standfirst, dateline } = article
    const text = { headline, ...(standfirst === undefined ? {} : { standfirst }), paragraphs: paragraphsOf(article) }
    const found = article.topics.length > 0 ? [] : findTopics(text)
    const places = article.places.length > 0 ? article.places : findPlaces({ ...text, ...(dateline === undefined ? {} : { dateline: dateline.place }) }, await loadGazetteer())
    return {
      topics: article.topics.length > 0 ? article.topics : found.map((t) => t.qcode),
      topicWords: Object.fromEntries(found.map((t) => [t.qcode, t.words])),
      places: unique(places.map(({ name, country, lat, lon }) => ({ slug: slugOf(`${name} ${country}`), name, country, lat, lon }))),
    }
  }
}

/** Each place once; one whose name has no letter has no address either. */
const unique = (places: readonly Place[]) => [...new Map(places.filter((p) => p.slug !== '').map((p) => [p.slug, p])).values()]

/** An article as the engines that compare articles read it. To share a top topic is no reason to be related. */
export function corpusArticle(entry: Entry, paragraphs: readonly string[], topics: ReadonlyMap<string, Topic>): CorpusArticle {
  const { slug, headline, standfirst, published } = entry
  return { id: slug, day: published.value.slice(0, 10), headline, ...(standfirst === undefined ? {} : { standfirst }), paragraphs, places: entry.places.map((p) => p.name), speakers: [...new Set(sureSpeakers(entry))], topics: entry.topics.filter((code) => topics.get(code)?.parent != null) }
}
