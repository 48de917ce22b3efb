import { useId, useState, type RefObject } from 'react'
import type { ArticleShard, ArticleVoice } from '../../../contract/edition'
import { pages, quotationHash } from '../../../contract/paths'
import type { ShownQuotation } from '../../../contract/quotation'
import { Avatar } from '../../card/Avatar'
import { roleYears } from '../../card/roleYears'
import { useSite } from '../../edition/SiteContext'
import { Button } from '../../ui/Button'
import { Link } from '../../ui/Link'
import { capital } from '../../ui/capital'
import { shortDate } from '../../ui/formatDay'
import { plural } from '../../ui/plural'
import { basisWords } from './basisWords'
import { quotedWords } from './quotedWords'
import { quotationText, quoterOf, reportAddress } from './quotationText'
import { quiet } from './useOpenQuotation'
import styles from './QuotationCard.module.css'

type Props = { shard: ArticleShard; quotation: ShownQuotation; show: (id: string) => void; close: () => void; id: string; ref: RefObject<HTMLElement | null> }

function wordingLine(shard: ArticleShard, quotation: ShownQuotation): string {
  const from = shard.article.translation?.from
  if (quotation.kind === 'indirect') return 'reported in the writer’s own words'
  if (quotation.wording === 'machine translation' && from !== undefined) return `machine translation from ${new Intl.DisplayNames('en', { type: 'language' }).of(from) ?? from}`
  return quotation.wording
}

/** What is known of one quotation: who speaks, in what role that day, how that is known, and whose wording it is. */
export function QuotationCard({ shard, quotation, show, close, id, ref }: Props) {
  const heading = useId()
  const voice = quotation.sure ? shard.voices.find((v) => v.id === quotation.speaker) : undefined
  // A number stays with its word: "paragraph 3" does not break.
  const source = quotation.source?.replace(/ (?=\d)/g, '\u00a0')
  const quoted = quotation.kind !== 'indirect'
  const by = quoterOf(shard, quotation)
  return (
    <section id={id} ref={ref} className={styles.card} role="dialog" aria-labelledby={heading} tabIndex={-1}>
      <div className={styles.head}>
        <Avatar voice={voice ?? null} />
        <p>
          <b id={heading}>{voice ? voice.name : 'Speaker unclear'}</b>
          {voice?.role && <small>{capital(voice.role.title)}{roleYears(voice.role)}</small>}
        </p>
        <button type="button" className={styles.close} onClick={close} aria-label="Close"><svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path d="M1 1 11 11M11 1 1 11" /></svg></button>
      </div>
      <dl className={styles.facts}>
        <dt>{voice ? 'Sure' : 'Unsure'}</dt><dd>{basisWords(quotation)}</dd>
        <dt>Wording</dt><dd>{wordingLine(shard, quotation)}</dd>
        {by && <><dt>Quoted by</dt><dd>{by}</dd></>}
        {source && <><dt>From</dt><dd>{source}</dd></>}
        {voice && quoted && <Position shard={shard} quotation={quotation} voice={voice} />}
      </dl>
      {quoted && <Actions shard={shard} quotation={quotation} voice={voice} show={show} />}
      {voice && voice.everywhere.quotations > 0 && (
        <p className={styles.all}>
          <Link to={pages.voice.href(voice.id)}>
            {voice.everywhere.quotations === 1 ? `More about ${voice.name}` : `All ${voice.everywhere.quotations} quotations of ${voice.name}, in ${plural(voice.everywhere.articles, 'article')}`}
          </Link>
        </p>
      )}
      {voice && quoted && <p className={styles.all}><Link to={quotationHash(quotation.id)} replace state={quiet}>Link to this quotation</Link></p>}
      {voice && <SaidBefore before={shard.before[quotation.id] ?? []} />}
      <Report shard={shard} quotation={quotation} voice={voice} />
    </section>
  )
}

/** What the same speaker said earlier on the same topic, elsewhere in the edition. */
function SaidBefore({ before }: { before: NonNullable<ArticleShard['before'][string]> }) {
  const { timeZone } = useSite()
  if (before.length === 0) return null
  return (
    <details className={styles.before}>
      <summary>Said before, on {[...new Set(before.map((b) => b.topic))].join(', ')}</summary>
      <ul>
        {before.map((b) => <li key={b.id}><small>{shortDate(b.published, timeZone)}</small><Link to={pages.article.href(b.slug) + quotationHash(b.id)}>“{b.words}”</Link></li>)}
      </ul>
    </details>
  )
}

/** A prefilled mail to the editor, where the edition names one. */
function Report({ shard, quotation, voice }: { shard: ArticleShard; quotation: ShownQuotation; voice: ArticleVoice | undefined }) {
  const site = useSite()
  if (!site.editor) return null
  return <p className={styles.all}><a href={reportAddress(shard, quotation, voice, site, site.editor.email)}>Report an error in this quotation</a></p>
}

const ofVoice = (shard: ArticleShard, voice: ArticleVoice) => quotedWords(shard).filter((q) => q.sure && q.speaker === voice.id)

function Position({ shard, quotation, voice }: { shard: ArticleShard; quotation: ShownQuotation; voice: ArticleVoice }) {
  const own = ofVoice(shard, voice)
  return <><dt>Here</dt><dd>quotation {own.indexOf(quotation) + 1} of {own.length}</dd></>
}

function Actions({ shard, quotation, voice, show }: { shard: ArticleShard; quotation: ShownQuotation; voice: ArticleVoice | undefined; show: (id: string) => void }) {
  const site = useSite()
  const [copied, setCopied] = useState<{ id: string; how: 'yes' | 'failed' } | null>(null)
  if (!voice) return null
  const own = ofVoice(shard, voice)
  const at = own.indexOf(quotation)
  const [before, after] = [own[at - 1], own[at + 1]]
  const copy = () => {
    navigator.clipboard.writeText(quotationText(shard, quotation, voice, site)).then(() => setCopied({ id: quotation.id, how: 'yes' }), () => setCopied({ id: quotation.id, how: 'failed' }))
  }
  return (
    <div className={styles.row}>
      {own.length > 1 && <>
        <Button onClick={() => before && show(before.id)} aria-disabled={!before}>Previous</Button>
        <Button onClick={() => after && show(after.id)} aria-disabled={!after}>Next</Button>
      </>}
      {'clipboard' in navigator && <Button onClick={copy}>Copy</Button>}
      <span role="status" className={styles.copied}>{copied?.id !== quotation.id ? '' : copied.how === 'yes' ? 'Copied with its source' : 'The browser did not allow copying'}</span>
    </div>
  )
}
