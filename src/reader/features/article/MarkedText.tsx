import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router-dom'
import type { Block, Mark } from '../../../contract/article'
import type { ArticleVoice } from '../../../contract/edition'
import { pages } from '../../../contract/paths'
import type { Quotation } from '../../../contract/quotation'
import { isSafeUrl } from '../../../contract/safeUrl'
import { splitText, type Run, type Stretch } from './splitText'
import styles from './MarkedText.module.css'

export type Quoting = { quotations: readonly Quotation[]; voices: ReadonlyMap<string, ArticleVoice>; open: string | undefined; controls: string; /** a voice that is pointed at: the others' marks step back */ pointed: string | undefined }

/** Where each note of an article is first pointed to: the way back from the note leads there. */
export type FirstNotes = ReadonlyMap<string, string>

const placeOf = (block: string, mark: Pick<Mark, 'start'>) => `${block}@${mark.start}`

export function firstNotes(blocks: readonly Block[]): FirstNotes {
  const first = new Map<string, string>()
  for (const block of blocks)
    for (const [id, marks] of markedParts(block))
      for (const mark of marks) if (mark.type === 'note' && !first.has(mark.note)) first.set(mark.note, placeOf(id, mark))
  return first
}

function markedParts(block: Block): [id: string, marks: readonly Mark[]][] {
  if (block.type === 'list') return block.items.map((item, i) => [`${block.id}.${i}`, item.marks])
  return [[block.id, block.type === 'related' || block.type === 'figure' ? (block.captionMarks ?? []) : block.marks]]
}

/** The note's address is unique in the page; the way back leads to the first mark that points to it. */
export const noteId = (note: string) => `note-${note}`
export const noteRefId = (note: string) => `noted-${note}`

function inMarks(run: Run, block: string, noted: FirstNotes): ReactNode {
  return run.marks.reduce<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case 'emphasis': return <em>{inner}</em>
      case 'strong': return <strong>{inner}</strong>
      case 'link': return isSafeUrl(mark.href) ? <a className={styles.link} href={mark.href} rel="noopener noreferrer">{inner}</a> : inner
      case 'note': {
        const first = noted.get(mark.note) === placeOf(block, mark)
        return <sup className={styles.note}><Link {...(first ? { id: noteRefId(mark.note) } : {})} to={`#${noteId(mark.note)}`} aria-label={`Note ${run.text}`}>{inner}</Link></sup>
      }
    }
  }, run.text)
}

/** What a screen reader hears after a quotation, and what the keyboard reaches: whose words they are. */
function spoken(quotation: Quotation, voice: ArticleVoice | undefined): string {
  const what = quotation.kind === 'indirect' ? 'reported speech' : 'quotation'
  return `${voice && quotation.sure ? voice.name : 'Speaker unclear'}: about this ${what}`
}

type Props = { block: string; text: string; marks: readonly Mark[]; quoting?: Quoting; noted: FirstNotes }

/**
 * One passage with its marks and quotations. A quotation stays text; the link at its end is what keyboard and screen reader use,
 * and leads to the voice where no script runs. `noted` says where each note is first pointed to.
 */
export function MarkedText({ block, text, marks, quoting, noted }: Props) {
  const draw = (stretches: readonly Stretch[]): ReactNode =>
    stretches.map((stretch, i) => {
      if ('runs' in stretch) return <Fragment key={i}>{stretch.runs.map((run, j) => <Fragment key={j}>{inMarks(run, block, noted)}</Fragment>)}</Fragment>
      return quoting ? <Quoted key={i} stretch={stretch} quoting={quoting}>{draw(stretch.inside)}</Quoted> : <Fragment key={i}>{draw(stretch.inside)}</Fragment>
    })
  return draw(splitText(block, text, marks, quoting?.quotations ?? []))
}

function Quoted({ stretch: { quotation, part }, quoting, children }: { stretch: Exclude<Stretch, { runs: unknown }>; quoting: Quoting; children: ReactNode }) {
  const voice = quotation.speaker === null ? undefined : quoting.voices.get(quotation.speaker)
  const shown = quotation.sure ? voice : undefined
  const open = quoting.open === quotation.id
  const hushed = quoting.pointed !== undefined && quoting.pointed !== (shown?.id ?? '')
  return (
    <mark className={open ? styles.open : hushed ? styles.hushed : quotation.kind === 'indirect' ? styles.indirect : styles.quoted} data-quotation={quotation.id} data-tint={shown?.tint ?? 'none'} {...(part === 0 ? { id: `q-${quotation.id}` } : {})}>
      {children}
      {part === 0 && (
        <Link className={styles.opener} to={shown && shown.everywhere.quotations > 0 ? pages.voice.href(shown.id) : '#who-is-quoted'} data-opens={quotation.id} aria-haspopup="dialog" aria-expanded={open} aria-controls={quoting.controls}>
          {spoken(quotation, voice)}
        </Link>
      )}
    </mark>
  )
}
