import type { Card } from '../../contract/edition'
import { pages } from '../../contract/paths'
import { Link } from '../ui/Link'
import { CardMeta } from './CardMeta'
import { QuotationTile } from './QuotationTile'
import styles from './ArticleCard.module.css'

/** An article in a list. The tile shows only where the list asks for it: not every story gets one. */
export function ArticleCard({ card, tile = false, date, heading: Heading = 'h3' }: { card: Card; tile?: boolean; date?: string; heading?: 'h2' | 'h3' }) {
  const withTile = tile && card.tile !== undefined
  return (
    <article className={withTile ? styles.tiled : styles.card}>
      <div>
        <Heading className={styles.headline} lang={card.language} dir="auto"><Link to={pages.article.href(card.slug)}>{card.headline}</Link></Heading>
        {card.standfirst !== undefined && <p className={styles.standfirst} lang={card.language} dir="auto">{card.standfirst}</p>}
        <CardMeta card={card} {...(date === undefined ? {} : { date })} />
      </div>
      {withTile && card.tile && <QuotationTile tile={card.tile} size="row" />}
    </article>
  )
}
