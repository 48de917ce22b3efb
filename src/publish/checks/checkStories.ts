import type { Problem } from '../../contract/problem'
import type { PinnedStory } from '../dataForms'

/** Pinned stories: every part exists, no article is part of two stories or twice of one, no id twice. What is wrong is reported and left out. */
export function checkStories(stories: readonly PinnedStory[], articles: ReadonlyMap<string, unknown>): { stories: PinnedStory[]; problems: Problem[] } {
  const file = 'data/stories.json'
  const ids = new Set<string>()
  const owner = new Map<string, string>()
  const problems: Problem[] = []
  const kept = stories.flatMap((story, i) => {
    if (ids.has(story.id)) {
      problems.push({ file, place: `${i}.id`, reason: `the id ${story.id} is used twice`, remedy: 'give one of them another id' })
      return []
    }
    ids.add(story.id)
    const parts = story.parts.filter((slug, part) => {
      const other = owner.get(slug)
      const reason = articles.has(slug) ? (other === undefined ? undefined : `${slug} is a part of ${other} already`) : `no article ${slug}`
      if (reason !== undefined) problems.push({ file, place: `${i}.parts.${part}`, reason, remedy: 'correct the slug, or take the part out' })
      else owner.set(slug, story.id)
      return reason === undefined
    })
    return [{ ...story, parts }]
  })
  return { stories: kept, problems }
}
