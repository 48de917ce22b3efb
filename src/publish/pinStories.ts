import type { PinnedStory } from './dataForms'
import type { EditionIndex } from './indexEdition'

/**
 * The stories of an edition as the editor's file keeps them, with a line for each that is new or has grown. Pinned ones keep their
 * place, id, headline and parts; new ones follow, the one that began first in front. A pinned part that no article has stays, for the editor to see.
 */
export function pinStories({ data, stories }: EditionIndex): { stories: PinnedStory[]; changes: string[] } {
  const changes: string[] = []
  const pinned = data.stories.map((story) => {
    const found = stories.get(story.id)?.parts ?? []
    const grown = found.filter((slug) => !story.parts.includes(slug))
    if (grown.length === 0) return story
    changes.push(`${story.id}: ${grown.join(', ')} added`)
    const lost = story.parts.filter((slug) => !found.includes(slug))
    return { ...story, parts: [...found, ...lost] }
  })
  const fresh = [...stories.values()].filter((s) => !s.pinned).reverse()
  for (const { id, parts } of fresh) changes.push(`${id}: a new story of ${parts.length} parts: ${parts.join(', ')}`)
  return { stories: [...pinned, ...fresh.map(({ id, headline, parts }) => ({ id, headline, parts }))], changes }
}
