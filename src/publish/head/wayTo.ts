import { pages } from '../../contract/paths'
import { letterName } from '../../contract/nameOrder'
import { topicOf } from '../files/editionFiles'
import type { EditionIndex, TopicInfo } from '../indexEdition'

export type Step = { name: string; page: string }

const voices: Step = { name: 'Voices', page: pages.voices.href() }
const stories: Step = { name: 'Stories', page: pages.stories.href() }
const indexes: Readonly<Record<string, Step>> = {
  topic: { name: 'Topics', page: pages.topics.href() },
  voice: voices,
  story: stories,
  place: { name: 'Places', page: pages.places.href() },
}

/** The steps from the front down to the page that shows a file, the page itself last. Empty for the front, for later pages of lists and for files without a page. */
export function wayTo(index: EditionIndex, key: string): Step[] {
  const [kind = '', first = '', second = '1'] = key.split('/')
  const above = indexes[kind]
  const step = (name: string | undefined, page: string) => (name === undefined || !above ? [] : [above, { name, page }])
  if (second !== '1') return []
  switch (kind) {
    case 'voices': return [voices, ...(first === '' ? [] : [{ name: letterName(first), page: pages.voicesUnder.href(first) }])]
    case 'stories': return first === '1' ? [stories] : []
    case 'topics': case 'places': return Object.values(indexes).filter((i) => i.page === `/${kind}/`)
    case 'search': return [{ name: 'Search', page: pages.search.href() }]
    case 'about': return [{ name: 'About', page: pages.about.href() }]
    case 'topic': return [...(indexes['topic'] ? [indexes['topic']] : []), ...topicSteps(index, topicOf(index, first))]
    case 'voice': return step(index.voices.get(first)?.name, pages.voice.href(first))
    case 'story': return step(index.stories.get(first)?.headline, pages.story.href(first))
    case 'place': return step(index.places.get(first)?.place.name, pages.place.href(first))
    case 'article': {
      const entry = index.bySlug.get(first)
      return entry ? [...topicSteps(index, index.topics.get(entry.topics[0] ?? '')), { name: entry.headline, page: pages.article.href(first) }] : []
    }
    default: return []
  }
}

/** A topic below its parents. */
function topicSteps(index: EditionIndex, topic: TopicInfo | undefined): Step[] {
  if (!topic) return []
  const above = topicSteps(index, topic.parent === null ? undefined : index.topics.get(topic.parent))
  return [...above, { name: topic.name.charAt(0).toUpperCase() + topic.name.slice(1), page: pages.topic.href(topic.slug) }]
}
