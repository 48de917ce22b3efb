import type { StoryShard } from '../../../contract/storyShard'
import { keys } from '../../../contract/paths'
import { minutesOf } from '../../../contract/readingTime'
import { SaveButton } from '../../card/SaveButton'
import { files } from '../../edition/files'
import { useSite } from '../../edition/SiteContext'
import { storyFiles } from '../../edition/storyFiles'
import { FilterChips } from '../../ui/FilterChips'
import { longDate } from '../../ui/formatDay'
import type { Unrolling } from './useUnrolling'
import styles from './StoryHead.module.css'

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** What of a story is new to a reader, in words; nothing while the device has not been asked. */
function newToReader(story: StoryShard, before: ReadonlySet<string> | undefined): string | undefined {
  if (before === undefined) return undefined
  const unread = story.outline.filter((p) => !before.has(p.slug))
  if (unread.length === 0) return 'all read'
  return unread.length === story.outline.length ? undefined : `${minutesOf(sum(unread.map((p) => p.newWords)))} min is new to you`
}

/** All that is saved of a story, whatever page one is on, its first page first: every page, and every part's own article. */
const filesOf = ({ id, pages, outline }: StoryShard) => [...Array.from({ length: pages }, (_, i) => storyFiles.page(id, i + 1)), ...outline.map((p) => files.article(p.slug))]

/** What a story is: its headline, how many parts, from when to when, how long to read, and how it is unrolled. */
export function StoryHead({ story, unrolling }: { story: StoryShard; unrolling: Unrolling }) {
  const { timeZone, language } = useSite()
  const { before, onlyNew, newestFirst, showOnlyNew, showNewestFirst } = unrolling
  const { first, last } = story.span
  const news = newToReader(story, before)
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>A story in {story.outline.length} parts</p>
      <h1 tabIndex={-1}>{story.headline}</h1>
      <div className={styles.by}>
        <p>
          <span>{longDate({ ...first, precision: 'day' }, timeZone)} to {longDate({ ...last, precision: 'day' }, timeZone)}</span>
          <span>{minutesOf(sum(story.outline.map((p) => p.words)))} min in all</span>
          <span role="status">{news}</span>
        </p>
        <div className={`${styles.choices} scripted`}>
          <FilterChips label="What to show" options={[{ value: 'new', text: 'Only what is new' }, { value: '', text: 'Everything' }]} chosen={onlyNew ? 'new' : ''} choose={(v) => showOnlyNew(v === 'new')} />
          <FilterChips label="Order" options={[{ value: '', text: 'Oldest first' }, { value: 'newest', text: 'Newest first' }]} chosen={newestFirst ? 'newest' : ''} choose={(v) => showNewestFirst(v === 'newest')} />
          <SaveButton item={{ key: keys.story(story.id), kind: 'story', id: story.id, headline: story.headline, language: story.parts[0]?.language ?? language }} files={filesOf(story)} />
        </div>
      </div>
    </header>
  )
}
