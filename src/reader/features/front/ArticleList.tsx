import type { Card, ListPage } from '../../../contract/edition'
import { ArticleCard } from '../../card/ArticleCard'
import { useSite } from '../../edition/SiteContext'
import { weekdayDate } from '../../ui/formatDay'
import { Once } from '../../ui/Once'
import { Lead } from './Lead'
import styles from './ArticleList.module.css'

/** Cards with a heading for each day. Every second card that has a tile shows it, so that the list stays quiet. */
function days(cards: readonly Card[], timeZone: string): { day: string; rows: { card: Card; tile: boolean }[] }[] {
  const groups: { day: string; rows: { card: Card; tile: boolean }[] }[] = []
  let tiles = 0
  for (const card of cards) {
    const day = weekdayDate(card.published, timeZone)
    const row = { card, tile: card.tile !== undefined && tiles++ % 2 === 0 }
    const group = groups.at(-1)
    if (group?.day === day) group.rows.push(row)
    else groups.push({ day, rows: [row] })
  }
  return groups
}

/** A page of articles: the first one large on the first page, the others by day. */
export function ArticleList({ list }: { list: ListPage }) {
  const { timeZone } = useSite()
  const lead = list.page === 1 ? list.cards[0] : undefined
  return (
    <>
      {lead && <Lead card={lead} />}
      {days(list.cards.slice(lead ? 1 : 0), timeZone).map(({ day, rows }) => (
        <section key={day} aria-label={day}>
          <h2 className={styles.day}>{day}</h2>
          {rows.map(({ card, tile }) => <Once key={card.slug} of={card} as={tile ? 'tile' : ''}><ArticleCard card={card} tile={tile} /></Once>)}
        </section>
      ))}
    </>
  )
}
