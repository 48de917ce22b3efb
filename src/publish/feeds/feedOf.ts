import { pages } from '../../contract/paths'
import { topicOf } from '../files/editionFiles'
import type { EditionIndex } from '../indexEdition'
import type { Feed, FeedItem } from './feed'
import { pageOfKey } from '../pages'
import { articleItem, quotationItems } from './feedItems'

const most = 30

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The page that has feeds and shows a file; undefined for other files. */
export function feedPageOf(key: string): string | undefined {
  const [kind = '', , second = ''] = key.split('/')
  const feeds = key === 'latest/1' || (kind === 'topic' && second === '1') || ((kind === 'story' || kind === 'voice') && second === '')
  return feeds ? pageOfKey(key) : undefined
}

/** The feed beside the page that shows a file: of the front, a topic, a voice or a story. Undefined for other files, and for all where the site has no `url`. */
export function feedOf(index: EditionIndex, key: string): Feed | undefined {
  const { name, tagline, url } = index.data.site
  const [kind = '', first = '', second = ''] = key.split('/')
  if (url === '') return undefined
  if (key === 'latest/1') return feed(index, pages.latest.href(), name, tagline, index.entries.slice(0, most).map((e) => articleItem(index, e)))
  if (kind === 'topic' && second === '1') {
    const topic = topicOf(index, first)
    return topic && feed(index, pages.topic.href(first), `${capital(topic.name)} | ${name}`, topic.definition ?? `Articles on ${topic.name}`, topic.entries.slice(0, most).map((e) => articleItem(index, e)))
  }
  if (kind === 'story') {
    const story = index.stories.get(first)
    const parts = story && [...story.entries].reverse().slice(0, most)
    return story && parts && feed(index, pages.story.href(first), `${story.headline} | ${name}`, `A story in ${story.parts.length} parts, the newest first`, parts.map((e) => articleItem(index, e)))
  }
  if (kind === 'voice') {
    const voice = index.voices.get(first)
    return voice && feed(index, pages.voice.href(first), `${voice.name} | ${name}`, `What ${voice.name} is quoted on in ${name}`, quotationItems(index, first, most))
  }
  return undefined
}

/** A feed without items says that it last changed at the beginning of Unix time, since no clock may decide what a build writes. */
function feed(index: EditionIndex, page: string, title: string, description: string, items: FeedItem[]): Feed {
  const updated = items.reduce((latest, i) => (i.updated > latest ? i.updated : latest), new Date(0).toISOString())
  return { page, title, description, language: index.data.site.language, updated, items }
}
