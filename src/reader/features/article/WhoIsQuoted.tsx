import { passagesOf } from '../../../contract/article'
import type { ArticleShard, ArticleVoice } from '../../../contract/edition'
import { pages, quotationHash } from '../../../contract/paths'
import { Avatar } from '../../card/Avatar'
import { Link } from '../../ui/Link'
import { capital } from '../../ui/capital'
import { plural } from '../../ui/plural'
import { quotedWords } from './quotedWords'
import { ShareBar } from './ShareBar'
import styles from './WhoIsQuoted.module.css'

const percent = (share: number) => (share < 1 ? 'under 1%' : `${Math.round(share)}%`)

type Props = { shard: ArticleShard; point: (voice: string | undefined) => void; show: (quotation: string) => void; open: string | undefined }

/** The quotation of a voice after the one that is open, round and round: what a press on its share steps to. */
function nextOf(shard: ArticleShard, voice: ArticleVoice, open: string | undefined): string | undefined {
  const own = quotedWords(shard).filter((q) => q.sure && q.speaker === voice.id)
  return own[(own.findIndex((q) => q.id === open) + 1) % own.length]?.id
}

/** Every sure voice with its part of the words; what has no sure speaker is counted, said so, and listed. */
export function WhoIsQuoted({ shard, point, show, open }: Props) {
  const voices = shard.voices.filter((v) => v.quotations > 0)
  const quotations = quotedWords(shard)
  const unclear = quotations.filter((q) => !q.sure || q.speaker === null)
  const step = (voice: ArticleVoice) => {
    const next = nextOf(shard, voice, open)
    if (next !== undefined) show(next)
  }
  return (
    <section aria-labelledby="who-is-quoted">
      <h2 id="who-is-quoted" tabIndex={-1}>Who is quoted</h2>
      {quotations.length === 0 ? <p className={styles.none}>Nobody is quoted in this article.</p> : <>
        {voices.length > 0 && <ShareBar voices={voices} step={step} />}
        <ul className={styles.list}>
          {voices.map((v) => (
            <li key={v.id}>
              <Avatar voice={v} />
              <span>
                <Link to={pages.voice.href(v.id)} onPointerEnter={() => point(v.id)} onPointerLeave={() => point(undefined)} onFocus={() => point(v.id)} onBlur={() => point(undefined)}>{v.name}</Link>
                <small>{`${v.role ? `${capital(v.role.title)}. ` : ''}${percent(v.share)} of the words, ${plural(v.quotations, 'quotation')}`}</small>
                <button type="button" className={`${styles.step} scripted`} onClick={() => step(v)} aria-label={`Step through what ${v.name} says`}>Step through</button>
              </span>
            </li>
          ))}
          {unclear.length > 0 && <li><Avatar voice={null} /><Unclear shard={shard} unclear={unclear} /></li>}
        </ul>
      </>}
    </section>
  )
}

const shownWords = 60

function Unclear({ shard, unclear }: { shard: ArticleShard; unclear: ArticleShard['quotations'] }) {
  const texts = new Map(passagesOf(shard.article).map((p) => [p.id, p.text]))
  return (
    <details className={styles.unclear}>
      <summary><b>Unclear</b><small>{plural(unclear.length, 'quotation')} without a sure speaker</small></summary>
      <ul>
        {unclear.map((q) => {
          const words = q.segments.map((s) => texts.get(s.block)?.slice(s.start, s.end) ?? '').join(' … ')
          return <li key={q.id}><Link to={quotationHash(q.id)}>“{words.length > shownWords ? `${words.slice(0, shownWords)}…` : words}”</Link>{q.wording === 'machine translation' && <small>Machine translation</small>}</li>
        })}
      </ul>
    </details>
  )
}
