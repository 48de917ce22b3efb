import { absolute, feedPath, pages } from '../../contract/paths'
import { usedTopics } from '../files/editionFiles'
import type { EditionIndex } from '../indexEdition'
import { element, parent, xmlDocument } from '../xml'

/** Every feed of the edition as an OPML 2.0 subscription list, by kind of page. */
export function opmlOf(index: EditionIndex): string {
  const { site } = index.data
  const outline = (page: string, title: string) => parent('outline', [], { type: 'rss', text: title, title, xmlUrl: absolute(site, feedPath(page, 'xml')), htmlUrl: absolute(site, page) })
  const group = (text: string, outlines: string[]) => (outlines.length === 0 ? [] : [parent('outline', outlines, { text, title: text })])
  const voices = [...index.byVoice.keys()].flatMap((id) => index.voices.get(id) ?? [])
  return xmlDocument(parent('opml', [
    parent('head', [element('title', site.name)]),
    parent('body', [
      outline(pages.latest.href(), site.name),
      ...group('Topics', usedTopics(index).map((t) => outline(pages.topic.href(t.slug), t.name))),
      ...group('Stories', [...index.stories.values()].map((s) => outline(pages.story.href(s.id), s.headline))),
      ...group('Voices', voices.map((v) => outline(pages.voice.href(v.id), v.name))),
    ]),
  ], { version: '2.0' }))
}
