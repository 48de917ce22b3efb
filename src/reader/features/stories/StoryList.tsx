import type { StoriesPage, StoryLine } from '../../../contract/edition'
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
  const last = story.parts.at(-1)
  if (!last) return ''
  const [from, to] = [monthOf(story.first, timeZone), monthOf(last.published, timeZone)]
  return from === to ? from : `${from} to ${to}`
}

const orders = [{ value: '', text: 'Latest first' }, { value: 'new', text: 'New to me' }, { value: 'longest', text: 'Longest' }]

/**
 * Stories: each with its span, its voices, and its parts as a row of dots that can be pressed, filled where they have been read. Where there
 * are more than one page of them, an order holds within the page, and it says so.
 */
export function StoryList({ list: { stories, page, pages: all, total }, size }: { list: StoriesPage; size: number }) {
  const [order, setOrder] = useFilter('order')
  const read = useReadBefore()
  if (stories.length === 0) return <p>This edition has no story in parts yet.</p>
  const unread = (story: StoryLine) => story.parts.filter((p) => read?.has(p.slug) !== true).length
  const shown = order === 'longest' ? stories.toSorted((a, b) => b.count - a.count) : order === 'new' && read !== undefined ? stories.filter((s) => unread(s) > 0).toSorted((a, b) => unread(b) - unread(a)) : stories
  return (
    <>
      {all > 1 && <p className={styles.which}>Stories {(page - 1) * size + 1} to {(page - 1) * size + stories.length} of {total}, the one with the latest part first.<span className="scripted"> Another order holds for this page.</span></p>}
      <div className={`${styles.orders} scripted`}><FilterChips label="Order" options={orders} chosen={order} choose={setOrder} /></div>
      {shown.length === 0 && <p role="status">{all > 1 ? 'On this page nothing is new to you.' : 'You have read every part of every story.'}</p>}
      <ul>{shown.map((story) => <StoryRow key={story.id} story={story} read={read} />)}</ul>
    </>
  )
}

/** Of a long story the last parts are drawn as dots; the others are a number that leads to it. */
function StoryRow({ story, read }: { story: StoryLine; read: ReadonlySet<string> | undefined }) {
  const { timeZone } = useSite()
  const earlier = story.count - story.parts.length
  return (
    <li className={styles.story}>
      <div>
        <h2 className={styles.headline}><Link to={pages.story.href(story.id)}>{story.headline}</Link></h2>
        <p className={styles.span}>{span(story, timeZone)}</p>
        <p className={styles.meta}><VoiceDots voices={story.voices} of={story.speakers} /><span>{[plural(story.count, 'part'), newParts(story, read)].filter(Boolean).join(', ')}</span></p>
      </div>
      <ol className={styles.dots} aria-label={`Parts of ${story.headline}`}>
        {earlier > 0 && <li className={styles.earlier}><Link to={pages.story.href(story.id)}>{earlier} earlier<span className="hidden"> {earlier === 1 ? 'part' : 'parts'}</span></Link></li>}
        {story.parts.map((part, i) => (
          <li key={part.slug}>
            <Link className={read?.has(part.slug) === true ? styles.read : undefined} to={pages.article.href(part.slug)} title={part.headline}><span className="hidden">Part {earlier + i + 1}: {part.headline}{read !== undefined && (read.has(part.slug) ? ', read' : ', new to you')}</span></Link>
          </li>
        ))}
      </ol>
    </li>
  )
}
