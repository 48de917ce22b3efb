import { useRef } from 'react'
import type { StoryPart, StoryShard } from '../../../contract/storyShard'
import { pages, partHash, quotationHash } from '../../../contract/paths'
import { ArticleBlock, ArticleText } from '../../card/ArticleBlock'
import type { Quoting } from '../../card/MarkedText'
import { markUnread, useReadToEnd } from '../../device/readingMemory'
import { useSite } from '../../edition/SiteContext'
import { Link } from '../../ui/Link'
import { shortDate } from '../../ui/formatDay'
import { foldRepeats, repeatWords } from './foldRepeats'
import styles from './UnrolledPart.module.css'

type Props = { part: StoryPart; number: number; voices: StoryShard['voices']; /** undefined while the device has not been asked */ read: boolean | undefined; /** only its headline, since it has been read */ closed: boolean }

/** One part of a story: when and where, its headline, and its text with what earlier parts told folded away. */
export function UnrolledPart({ part, number, voices, read, closed }: Props) {
  const { timeZone } = useSite()
  return (
    <li className={styles.part} id={partHash(number).slice(1)} tabIndex={-1} data-part={number}>
      <p className={styles.when}>
        <time dateTime={part.published.value}>{shortDate(part.published, timeZone)}</time>
        {part.place !== undefined && <span>{part.place}</span>}
        {read === false && <span className={styles.new}>New to you</span>}
        {read === true && <span>Read <button type="button" className={styles.unread} onClick={() => void markUnread(part.slug)} aria-label={`Mark part ${number} unread`}>Mark unread</button></span>}
      </p>
      <div className={styles.what}>
        <h2 className={styles.headline} lang={part.language} dir="auto"><Link to={pages.article.href(part.slug)}>{part.headline}</Link></h2>
        {closed ? <details className={styles.fold}><summary>You have read this part<span>Show</span></summary><PartText part={part} voices={voices} /></details> : <PartText part={part} voices={voices} />}
      </div>
    </li>
  )
}

function PartText({ part, voices }: { part: StoryPart; voices: StoryShard['voices'] }) {
  const end = useRef<HTMLDivElement>(null)
  useReadToEnd(end, part.slug)
  const page = pages.article.href(part.slug)
  const quoting: Quoting = { quotations: part.quotations, voices: new Map(voices.map((v) => [v.id, v])), hrefOf: (q) => page + quotationHash(q.id) }
  const known = new Set(part.known)
  const draw = (blocks: StoryPart['blocks']) => blocks.map((b) => <ArticleBlock key={b.id} block={b} quoting={quoting} noted={{ page }} known={known} drawings={part.drawings} heading="h3" />)
  return (
    <ArticleText language={part.language} direction={part.direction}>
      {foldRepeats(part).map(({ blocks, told }) =>
        told.length === 0 ? draw(blocks) : (
          <details key={blocks[0]?.id} className={styles.fold}>
            <summary lang="en" dir="ltr">{repeatWords(blocks.filter((b) => b.type !== 'heading').length, told)}<span>Show</span></summary>
            {draw(blocks)}
          </details>
        ),
      )}
      <div ref={end} />
    </ArticleText>
  )
}
