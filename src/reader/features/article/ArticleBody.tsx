import type { ReactNode } from 'react'
import type { Block } from '../../../contract/article'
import type { ArticleShard } from '../../../contract/edition'
import { MarkedText, type FirstNotes, type Quoting } from './MarkedText'
import { RelatedCard } from './RelatedCard'
import styles from './ArticleBody.module.css'

type Props = { shard: ArticleShard; quoting: Quoting; noted: FirstNotes }

/** The blocks of an article, the dateline before its first paragraph. Text only ever comes in through typed blocks. */
export function ArticleBody({ shard, quoting, noted }: Props) {
  const { article } = shard
  const first = article.blocks.find((b) => b.type === 'paragraph')
  const known = new Set(shard.known)
  const text = (block: string, item: { text: string; marks: Parameters<typeof MarkedText>[0]['marks'] }) => <MarkedText block={block} {...item} quoting={quoting} noted={noted} />
  const draw = (b: Block): ReactNode => {
    switch (b.type) {
      case 'paragraph': return <p key={b.id}>{b === first && article.dateline && <span className={styles.dateline}>{article.dateline.place} </span>}{text(b.id, b)}</p>
      case 'heading': return <h2 key={b.id} className={styles.heading}>{text(b.id, b)}</h2>
      case 'quotation': return <blockquote key={b.id}>{text(b.id, b)}</blockquote>
      case 'list': return <ul key={b.id} className={styles.list}>{b.items.map((item, i) => <li key={i}>{text(`${b.id}.${i}`, item)}</li>)}</ul>
      case 'related': return <RelatedCard key={b.id} block={b} known={known} noted={noted} />
      case 'figure': return <p key={b.id} className={styles.caption}>The post carried a picture{b.caption !== undefined && <>: <MarkedText block={b.id} text={b.caption} marks={b.captionMarks ?? []} noted={noted} /></>}{b.credit !== undefined && <small> ({b.credit})</small>}</p>
    }
  }
  return <div className={styles.body} lang={article.language} dir={article.direction}>{article.blocks.map(draw)}</div>
}
