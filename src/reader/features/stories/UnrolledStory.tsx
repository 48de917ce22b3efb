import { useRef } from 'react'
import type { StoryShard } from '../../../contract/edition'
import { PartRail } from './PartRail'
import { SaidAgain } from './SaidAgain'
import { StoryHead } from './StoryHead'
import { UnrolledPart } from './UnrolledPart'
import { usePartInView } from './usePartInView'
import { useUnrolling } from './useUnrolling'
import { WhoSpeaks } from './WhoSpeaks'
import styles from './UnrolledStory.module.css'

/** A whole story on one page: its parts in order, repeats folded, and beside them who speaks in which part. */
export function UnrolledStory({ story }: { story: StoryShard }) {
  const unrolling = useUnrolling()
  const { before, onlyNew, newestFirst } = unrolling
  const list = useRef<HTMLOListElement>(null)
  const here = usePartInView(list)
  const parts = story.parts.map((part, i) => ({ part, number: i + 1, read: before?.has(part.slug) }))
  // to somebody who has read none of it, all is new, which need not be said
  const begun = parts.some((p) => p.read === true)
  const allRead = parts.every((p) => p.read === true)
  return (
    <div>
      <StoryHead story={story} unrolling={unrolling} />
      <div className={styles.columns}>
        <aside className={styles.rail} aria-label="Parts and voices">
          <PartRail story={story} before={before} here={here} />
          <div className={styles.voices}><WhoSpeaks story={story} /><SaidAgain again={story.again} /></div>
        </aside>
        <div>
          {onlyNew && allRead && <p role="status" className={styles.none}>You have read all of this story. Each part opens in its place.</p>}
          <ol ref={list}>
            {(newestFirst ? parts.toReversed() : parts).map(({ part, number, read }) => <UnrolledPart key={part.slug} part={part} number={number} voices={story.voices} read={begun ? read : undefined} closed={onlyNew && read === true} />)}
          </ol>
        </div>
      </div>
    </div>
  )
}
