import type { Card } from '../../contract/edition'
import { pageOfPart, pages } from '../../contract/paths'
import { Link } from '../ui/Link'
import { VoiceDots } from './VoiceDots'
import styles from './CardMeta.module.css'

/** The line below a headline: whose report, how long, who speaks, which part of which story. */
export function CardMeta({ card, date }: { card: Pick<Card, 'published' | 'source' | 'minutes' | 'voices' | 'story'>; date?: string }) {
  return (
    <p className={styles.meta}>
      {date !== undefined && <time dateTime={card.published.value}>{date}</time>}
      {card.source !== undefined && <span>{card.source}</span>}
      <span>{card.minutes} min</span>
      <VoiceDots voices={card.voices} />
      {card.story && <Link to={pages.storyPage.href(card.story.id, pageOfPart(card.story.part))}>Part {card.story.part} of {card.story.of}</Link>}
    </p>
  )
}
