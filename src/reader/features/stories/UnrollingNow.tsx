import type { StoryLine } from '../../../contract/edition'
import { StoryLink } from '../../card/StoryLink'

/** The stories that run through a list of articles. */
export function UnrollingNow({ stories }: { stories: readonly StoryLine[] }) {
  if (stories.length === 0) return null
  return (
    <section>
      <h2>Unrolling now</h2>
      <ul>{stories.map((s) => <StoryLink key={s.id} story={s} />)}</ul>
    </section>
  )
}
