import { useRef } from 'react'
import type { StoryShard } from '../../../contract/storyShard'
import { pageOfPart, pages, partHash } from '../../../contract/paths'
import { Link } from '../../ui/Link'
import { Pager } from '../../ui/Pager'
import { PartRail } from './PartRail'
import { SaidAgain } from './SaidAgain'
import { StoryHead } from './StoryHead'
import { StoryPages } from './StoryPages'
import { UnrolledPart } from './UnrolledPart'
import { usePartInView } from './usePartInView'
import { useUnrolling } from './useUnrolling'
import { WhoSpeaks } from './WhoSpeaks'
import styles from './UnrolledStory.module.css'

/**
 * A story unrolled: its parts in order, repeats folded, and beside them who speaks in which part. A long one takes several pages, the
 * first of which has the first parts: it is read from its beginning, and no part changes its address when another one is added.
 */
export function UnrolledStory({ story }: { story: StoryShard }) {
  const unrolling = useUnrolling(story)
  const { before, onlyNew, newestFirst, search } = unrolling
  const list = useRef<HTMLOListElement>(null)
  const here = usePartInView(list)
  const parts = story.parts.map((part, i) => ({ part, number: story.from + i, read: before?.has(part.slug) }))
  // to somebody who has read none of it, all is new, which need not be said
  const begun = story.outline.some((p) => before?.has(p.slug) === true)
  const allRead = parts.every((p) => p.read === true)
  const page = (n: number) => pages.storyPage.href(story.id, n) + search
  const turned = (n: number) => (newestFirst ? story.pages + 1 - n : n)
  return (
    <div>
      <StoryHead story={story} unrolling={unrolling} />
      <div className={styles.columns}>
        <aside className={styles.rail} aria-label="Parts and voices">
          <PartRail story={story} before={before} here={here} search={search} />
          <div className={styles.voices}><WhoSpeaks story={story} search={search} /><SaidAgain again={story.again} /></div>
        </aside>
        <div>
          <StoryPages story={story} search={search} />
          {onlyNew && allRead && <p role="status" className={styles.none}><AllRead story={story} before={before} search={search} /></p>}
          <ol ref={list}>
            {(newestFirst ? parts.toReversed() : parts).map(({ part, number, read }) => <UnrolledPart key={part.slug} part={part} number={number} voices={story.voices} read={begun ? read : undefined} closed={onlyNew && read === true} />)}
          </ol>
          <Pager page={turned(story.page)} of={story.pages} href={(n) => page(turned(n))} labels={newestFirst ? ['Later', 'Earlier'] : ['Earlier', 'Later']}>
            Parts {story.from} to {story.from + parts.length - 1} of {story.outline.length}
          </Pager>
        </div>
      </div>
    </div>
  )
}

/** What to say where nothing on this page is new: all of the story has been read, or where to go on. */
function AllRead({ story, before, search }: { story: StoryShard; before: ReadonlySet<string> | undefined; search: string }) {
  const next = story.outline.findIndex((p) => before?.has(p.slug) !== true) + 1
  if (next === 0) return 'You have read all of this story. Each part opens in its place.'
  return <>You have read all parts on this page. Each opens in its place. <Link className={styles.next} to={pages.storyPage.href(story.id, pageOfPart(next)) + search + partHash(next)}>Part {next} is new to you</Link></>
}
