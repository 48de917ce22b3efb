import type { Card } from '../../../contract/edition'
import { pages } from '../../../contract/paths'
import { CardMeta } from '../../card/CardMeta'
import { QuotationTile } from '../../card/QuotationTile'
import { TopicChips } from '../../card/TopicChips'
import { useSite } from '../../edition/SiteContext'
import { Link } from '../../ui/Link'
import { longDate } from '../../ui/formatDay'
import styles from './Lead.module.css'

/** The newest article of a list, large, with its tile where it has one. */
export function Lead({ card }: { card: Card }) {
  const { timeZone } = useSite()
  return (
    <article className={card.tile ? styles.tiled : styles.lead}>
      <div>
        <TopicChips topics={card.topics} />
        <h2 className={styles.headline} lang={card.language} dir="auto"><Link to={pages.article.href(card.slug)}>{card.headline}</Link></h2>
        {card.standfirst !== undefined && <p className={styles.standfirst} lang={card.language} dir="auto">{card.standfirst}</p>}
        <CardMeta card={card} date={longDate(card.published, timeZone)} />
      </div>
      {card.tile && <QuotationTile tile={card.tile} size="lead" />}
    </article>
  )
}
