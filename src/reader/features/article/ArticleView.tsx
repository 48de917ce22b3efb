import { useId, useMemo, useRef, useState } from 'react'
import type { ArticleShard } from '../../../contract/edition'
import { pages } from '../../../contract/paths'
import type { Quotation } from '../../../contract/quotation'
import { useReadToEnd } from '../../device/readingMemory'
import { ArticleBody } from './ArticleBody'
import { ArticleFoot } from './ArticleFoot'
import { ArticleHead } from './ArticleHead'
import { notesHere } from '../../card/MarkedText'
import { quotedWords } from './quotedWords'
import { QuotationCard } from './QuotationCard'
import { RelatedList } from './RelatedList'
import { screenful } from './screenful'
import { StorySoFar } from './StorySoFar'
import { useDrawnWhole } from './useDrawnWhole'
import { useOpenQuotation } from './useOpenQuotation'
import { Where } from './Where'
import { WhoIsQuoted } from './WhoIsQuoted'
import styles from './ArticleView.module.css'

/** Where the text ends: who has it in view has read the article. */
function TextEnd({ slug }: { slug: string }) {
  const end = useRef<HTMLDivElement>(null)
  useReadToEnd(end, slug)
  return <div ref={end} />
}

/** One article: text in the middle, the story so far on one side, the open quotation, the voices and what is related on the other. */
export function ArticleView({ shard }: { shard: ArticleShard }) {
  const text = useRef<HTMLDivElement>(null)
  const whole = useDrawnWhole()
  const controls = useId()
  const [pointed, setPointed] = useState<string | undefined>(undefined)
  const order = useMemo(() => quotedWords(shard).map((q) => q.id), [shard])
  const { open, show, close, card } = useOpenQuotation(text, order)
  const quotation = shard.quotations.find((q) => q.id === open)
  const voices = new Map(shard.voices.map((v) => [v.id, v]))
  const hrefOf = ({ speaker, sure }: Quotation) => (sure && speaker !== null && (voices.get(speaker)?.everywhere.quotations ?? 0) > 0 ? pages.voice.href(speaker) : '#who-is-quoted')
  const quoting = { quotations: shard.quotations, voices, hrefOf, card: { open: quotation?.id, id: controls }, pointed }
  return (
    <>
      <article>
        <div className={styles.progress} aria-hidden="true" />
        <ArticleHead shard={shard} />
        <div ref={text}><ArticleBody shard={shard} shown={whole ? undefined : screenful(shard.article.blocks, shard.drawings)} quoting={quoting} noted={notesHere(shard.article.blocks)} /></div>
        {whole && <><TextEnd slug={shard.article.slug} /><ArticleFoot shard={shard} /></>}
      </article>
      <aside className={styles.rail} aria-label="Story">{whole && shard.story && <StorySoFar story={shard.story} slug={shard.article.slug} />}</aside>
      <aside className={styles.rail} aria-label="Voices and related">
        {quotation && <QuotationCard id={controls} ref={card} shard={shard} quotation={quotation} show={show} close={close} />}
        {whole && <>
          <WhoIsQuoted shard={shard} point={setPointed} show={show} open={quotation?.id} />
          {shard.where && <Where where={shard.where} />}
          <RelatedList related={shard.related} />
        </>}
      </aside>
    </>
  )
}
