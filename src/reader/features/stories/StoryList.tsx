import type { StoryLine } from '../../../contract/edition'
import { pages } from '../../../contract/paths'
import { newParts } from '../../card/newParts'
import { VoiceDots } from '../../card/VoiceDots'
import { useReadBefore } from '../../device/useReadBefore'
import { useSite } from '../../edition/SiteContext'
import { FilterChips } from '../../ui/FilterChips'
import { Link } from '../../ui/Link'
import { monthOf } from '../../ui/formatDay'
import { plural } from '../../ui/plural'
import { useFilter } from '../../ui/useFilter'
import styles from './StoryList.module.css'

function span(story: StoryLine, timeZone: string): string {
  const first = story.parts[0]
  const last = story.parts.at(-1)
  if (!first || !last) return ''
  const [from, to] = [monthOf(first.published, timeZone), monthOf(last.published, timeZone)]
  return from === to ? from : `${from} to ${to}`
}

const orders = [{ value: '', text: 'Latest first' }, { value: 'new', text: 'New to me' }, { value: 'longest', text: 'Longest' }]

/** Every story: its span, its voices, and its parts as a row of dots that can be pressed, filled where they have been read. */
export function StoryList({ stories }: { stories: readonly StoryLine[] }) {
  const [order, setOrder] = useFilter('order')
  const read = useReadBefore()
  if (stories.length === 0) return <p>This edition has no story in parts yet.</p>
  const unread = (story: StoryLine) => story.parts.filter((p) => read?.has(p.slug) !== true).length
  const shown = order === 'longest' ? stories.toSorted((a, b) => b.parts.length - a.parts.length) : order === 'new' && read !== undefined ? stories.filter((s) => unread(s) > 0).toSorted((a, b) => unread(b) - unread(a)) : stories
  return (
    <>
      <div className={`${styles.orders} scripted`}><FilterChips label="Order" options={orders} chosen={order} choose={setOrder} /></div>
      {shown.length === 0 && <p role="status">You have read every part of every story.</p>}
      <ul>{shown.map((story) => <StoryRow key={story.id} story={story} read={read} />)}</ul>
    </>
  )
}

/** Dots stand for parts up to this many; of a longer story the last ones are drawn. */
const mostDots = 12

function StoryRow({ story, read }: { story: StoryLine; read: ReadonlySet<string> | undefined }) {
  const { timeZone } = useSite()
  const from = Math.max(0, story.parts.length - mostDots)
  return (
    <li className={styles.story}>
      <div>
        <h2 className={styles.headline}><Link to={pages.story.href(story.id)}>{story.headline}</Link></h2>
        <p className={styles.span}>{span(story, timeZone)}</p>
        <p className={styles.meta}><VoiceDots voices={story.voices} /><span>{[plural(story.parts.length, 'part'), newParts(story, read)].filter(Boolean).join(', ')}</span></p>
      </div>
      <ol className={styles.dots} aria-label={`Parts of ${story.headline}`}>
        {story.parts.slice(from).map((part, i) => (
          <li key={part.slug}>
            <Link className={read?.has(part.slug) === true ? styles.read : undefined} to={pages.article.href(part.slug)} title={part.headline}><span className="hidden">Part {from + i + 1}: {part.headline}{read !== undefined && (read.has(part.slug) ? ', read' : ', new to you')}</span></Link>
          </li>
        ))}
      </ol>
    </li>
  )
}
