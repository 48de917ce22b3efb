import type { EditionIndex, Entry } from '../indexEdition'
import { stampOf } from '../keep/openReadings'
import { jsonOf } from '../pages'
import { articleContext } from './articleFile'
import { lastMade } from './lastMade'

/**
 * What stands for everything that a file is made from, where that is cheaper to tell than to make the file: for articles, stories and
 * voices. Undefined for the rest, which are made from the index alone.
 */
export function stampOfKey(index: EditionIndex, key: string): string | undefined {
  const [kind, id = '', page = ''] = key.split('/')
  switch (kind) {
    case 'article': {
      const entry = index.bySlug.get(id)
      return entry && stampOf(entry.stamp, JSON.stringify(articleContext(index, entry)), ...entry.pictures.map((name) => drawingStamp(index, name)), storyStamp(index, index.storyOf.get(id)?.story.id ?? ''))
    }
    case 'story': {
      const story = index.stories.get(id)
      return story && stampOf(JSON.stringify([story.id, story.headline, page]), storyStamp(index, id))
    }
    case 'voice': case 'filters': return index.byVoice.has(id) ? stampOf(kind, id, page, voiceStamp(index, id)) : undefined
    default: return undefined
  }
}

/** Of all parts of a story: each of its pages, and each part's article, is made from the whole of it. */
const storyStamp = lastMade((index, id: string) => stampOf(...storyTexts(index, index.stories.get(id)?.entries ?? [])))

/** Of all articles that quote a voice: each of its pages is made from the whole of it. */
const voiceStamp = lastMade((index, id: string) => stampOf(...storyTexts(index, index.byVoice.get(id) ?? [])))

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
