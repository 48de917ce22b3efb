import type { ReactNode } from 'react'
import type { Block, Mark } from '../../contract/article'
import type { Drawing } from '../../contract/drawing'
import { MarkedText, type Noting, type Quoting } from './MarkedText'
import { PictureFigure } from './PictureFigure'
import { RelatedCard } from './RelatedCard'
import styles from './ArticleBlock.module.css'

type Props = { block: Block; quoting: Quoting; noted: Noting; /** slugs that related cards may lead to */ known: ReadonlySet<string>; /** by the name of the picture */ drawings: Readonly<Record<string, Drawing>>; /** stands before the first paragraph */ dateline?: string | undefined; /** the level of a heading inside the text */ heading?: 'h2' | 'h3' }

/** One block of an article's text. Text only ever comes in through typed blocks. */
export function ArticleBlock({ block, quoting, noted, known, drawings, dateline, heading: Heading = 'h2' }: Props) {
  const text = (id: string, item: { text: string; marks: readonly Mark[] }) => <MarkedText block={id} text={item.text} marks={item.marks} quoting={quoting} noted={noted} />
  switch (block.type) {
    case 'paragraph': return <p>{dateline !== undefined && <span className={styles.dateline}>{`${dateline} `}</span>}{text(block.id, block)}</p>
    case 'heading': return <Heading className={styles.heading}>{text(block.id, block)}</Heading>
    case 'quotation': return <blockquote>{text(block.id, block)}</blockquote>
    case 'list': return <ul className={styles.list}>{block.items.map((item, i) => <li key={i}>{text(`${block.id}.${i}`, item)}</li>)}</ul>
    case 'related': return <RelatedCard block={block} known={known} noted={noted} />
    case 'figure': {
      const drawing = block.picture === undefined ? undefined : drawings[block.picture]
      const caption = block.caption !== undefined && <MarkedText block={block.id} text={block.caption} marks={block.captionMarks ?? []} noted={noted} />
      const credit = block.credit !== undefined && <small> ({block.credit})</small>
      if (drawing) return <PictureFigure drawing={drawing} caption={caption === false && credit === false ? null : <>{caption}{credit}</>} />
      return <p className={styles.caption}>The post carried a picture{caption !== false && <>: {caption}</>}{credit}</p>
    }
  }
}

/** What blocks stand in: the reading type, the text's language and direction. */
export function ArticleText({ language, direction, children }: { language: string; direction: 'ltr' | 'rtl'; children: ReactNode }) {
  return <div className={styles.body} lang={language} dir={direction}>{children}</div>
}
