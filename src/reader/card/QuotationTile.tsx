import type { Tile } from '../../contract/edition'
import { Avatar } from './Avatar'
import styles from './QuotationTile.module.css'

/** A quotation in the place of a picture, on its speaker's tint. Only the build decides which quotation may be one. */
export function QuotationTile({ tile, size }: { tile: Tile; size: 'lead' | 'row' }) {
  return (
    <figure className={size === 'lead' ? styles.lead : styles.row} data-tint={tile.voice.tint}>
      <blockquote dir="auto">“{tile.words}”</blockquote>
      <figcaption>
        {size === 'lead' && <Avatar voice={tile.voice} />}
        <span>{tile.voice.name}{tile.detail !== undefined && <small>{tile.detail}</small>}</span>
      </figcaption>
    </figure>
  )
}
