import { Fragment, type ReactNode } from 'react'
import type { Block, Mark } from '../../contract/article'
import type { ArticleVoice } from '../../contract/edition'
import type { Quotation } from '../../contract/quotation'
import { isSafeUrl } from '../../contract/safeUrl'
import { Link } from '../ui/Link'
import { splitText, type Run, type Stretch } from './splitText'
import styles from './MarkedText.module.css'

export type Quoting = {
  quotations: readonly Quotation[]
  voices: ReadonlyMap<string, Pick<ArticleVoice, 'id' | 'name' | 'tint'>>
  /** where a quotation's link leads while no card opens on the page */
  hrefOf: (quotation: Quotation) => string
  /** the card of this page: which quotation it shows, and its id; none where the page has no card */
  card?: { open: string | undefined; id: string }
  /** a voice that is pointed at: the others' marks step back */
  pointed?: string | undefined
}

/** Where the notes stand that marks lead to: on this page, with the place that first points to each (the way back leads there); or on their article's page. */
export type Noting = { first: ReadonlyMap<string, string> } | { page: string }

const placeOf = (block: string, mark: Pick<Mark, 'start'>) => `${block}@${mark.start}`

export function notesHere(blocks: readonly Block[]): Noting {
  const first = new Map<string, string>()
  for (const block of blocks)
    for (const [id, marks] of markedParts(block))
      for (const mark of marks) if (mark.type === 'note' && !first.has(mark.note)) first.set(mark.note, placeOf(id, mark))
  return { first }
}

function markedParts(block: Block): [id: string, marks: readonly Mark[]][] {
  if (block.type === 'list') return block.items.map((item, i) => [`${block.id}.${i}`, item.marks])
  return [[block.id, block.type === 'related' || block.type === 'figure' ? (block.captionMarks ?? []) : block.marks]]
}

/** The note's address is unique in the page; the way back leads to the first mark that points to it. */
export const noteId = (note: string) => `note-${note}`
export const noteRefId = (note: string) => `noted-${note}`

function inMarks(run: Run, block: string, noted: Noting): ReactNode {
  return run.marks.reduce<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case 'emphasis': return <em>{inner}</em>
      case 'strong': return <strong>{inner}</strong>
      case 'language': return <span lang={mark.language} dir={mark.direction}>{inner}</span>
      case 'link': return isSafeUrl(mark.href) ? <a className={styles.link} href={mark.href} rel="noopener noreferrer">{inner}</a> : inner
      case 'note': {
        const first = 'first' in noted && noted.first.get(mark.note) === placeOf(block, mark)
        return <sup className={styles.note}><Link {...(first ? { id: noteRefId(mark.note) } : {})} to={`${'page' in noted ? noted.page : ''}#${noteId(mark.note)}`} aria-label={`Note ${run.text}`}>{inner}</Link></sup>
      }
    }
  }, run.text)
}

/** What a screen reader hears after a quotation, and what the keyboard reaches: whose words they are. */
function spoken(quotation: Quotation, voice: { name: string } | undefined): string {
  const what = quotation.kind === 'indirect' ? 'reported speech' : 'quotation'
  return `${voice && quotation.sure ? voice.name : 'Speaker unclear'}: about this ${what}`
}

type Props = { block: string; text: string; marks: readonly Mark[]; quoting?: Quoting; noted: Noting }

/**
 * One passage with its marks and quotations. A quotation stays text; the link at its end is what keyboard and screen reader use,
 * and leads on where no script runs.
 */
export function MarkedText({ block, text, marks, quoting, noted }: Props) {
  const draw = (stretches: readonly Stretch[]): ReactNode =>
    stretches.flatMap((stretch, i): ReactNode => {
      if ('runs' in stretch) return stretch.runs.map((run, j) => (run.marks.length === 0 ? run.text : <Fragment key={`${i} ${j}`}>{inMarks(run, block, noted)}</Fragment>))
      return quoting ? <Quoted key={i} stretch={stretch} quoting={quoting}>{draw(stretch.inside)}</Quoted> : <Fragment key={i}>{draw(stretch.inside)}</Fragment>
    })
  return draw(splitText(block, text, marks, quoting?.quotations ?? []))
}

function Quoted({ stretch: { quotation, part }, quoting, children }: { stretch: Exclude<Stretch, { runs: unknown }>; quoting: Quoting; children: ReactNode }) {
  const voice = quotation.speaker === null ? undefined : quoting.voices.get(quotation.speaker)
  const shown = quotation.sure ? voice : undefined
  const { card } = quoting
  const open = card?.open === quotation.id
  const hushed = quoting.pointed !== undefined && quoting.pointed !== (shown?.id ?? '')
  return (
    <mark className={open ? styles.open : hushed ? styles.hushed : quotation.kind === 'indirect' ? styles.indirect : styles.quoted} data-quotation={quotation.id} data-tint={shown?.tint ?? 'none'} {...(part === 0 ? { id: `q-${quotation.id}` } : {})}>
      {children}
      {part === 0 && (
        <Link className={styles.opener} to={quoting.hrefOf(quotation)} data-opens="" {...(card ? { 'aria-haspopup': 'dialog' as const, 'aria-expanded': open, ...(open ? { 'aria-controls': card.id } : {}) } : {})}>
          {spoken(quotation, voice)}
        </Link>
      )}
    </mark>
  )
}
