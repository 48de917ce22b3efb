import type { StoryShard } from '../../../contract/storyShard'
import { pages, storyPageSize } from '../../../contract/paths'
import { Link } from '../../ui/Link'
import styles from './StoryPages.module.css'

/** The pages of a long story by the parts that they hold. Nothing for a story of one page. */
export function StoryPages({ story, search }: { story: StoryShard; search: string }) {
  if (story.pages < 2) return null
  return (
    <nav className={styles.pages} aria-label="Pages of parts">
      <span>Parts</span>
      <ol>
        {Array.from({ length: story.pages }, (_, i) => {
          const [from, to] = [i * storyPageSize + 1, Math.min((i + 1) * storyPageSize, story.outline.length)]
          return (
            <li key={from}>
              <Link to={pages.storyPage.href(story.id, i + 1) + search} {...(story.page === i + 1 ? { 'aria-current': 'page' as const } : {})}>
                <span className="hidden">Parts </span>{from === to ? from : <>{from} to {to}</>}
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
