import type { Problem } from '../../contract/problem'
import type { PinnedStory } from '../dataForms'

/** Pinned stories: every part exists, no article is part of two stories, no id twice. */
export function checkStories(stories: readonly PinnedStory[], articles: ReadonlyMap<string, unknown>): Problem[] {
  const file = 'data/stories.json'
  const ids = new Set<string>()
  const owner = new Map<string, string>()
  const problems: Problem[] = []
  stories.forEach((story, i) => {
    if (ids.has(story.id)) problems.push({ file, place: `${i}.id`, reason: `the id ${story.id} is used twice`, remedy: 'give one of them another id' })
    ids.add(story.id)
    story.parts.forEach((slug, part) => {
      const place = `${i}.parts.${part}`
      if (!articles.has(slug)) problems.push({ file, place, reason: `no article ${slug}`, remedy: 'correct the slug, or take the part out' })
      const other = owner.get(slug)
      if (other !== undefined) problems.push({ file, place, reason: `${slug} is a part of ${other} already`, remedy: 'leave it in one story only' })
      owner.set(slug, story.id)
    })
  })
  return problems
}
