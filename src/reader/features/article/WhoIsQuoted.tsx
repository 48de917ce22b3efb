import { Link } from 'react-router-dom'
import type { ArticleShard, ArticleVoice } from '../../../contract/edition'
import { pages } from '../../../contract/paths'
import { Avatar } from '../../card/Avatar'
import { capital } from '../../ui/capital'
import { plural } from '../../ui/plural'
import styles from './WhoIsQuoted.module.css'

const percent = (share: number) => (share < 1 ? 'under 1%' : `${Math.round(share)}%`)

/** How much of the text each voice speaks: an SVG bar, since the policy allows no style attributes. */
function ShareBar({ voices }: { voices: readonly ArticleVoice[] }) {
  const width = (v: ArticleVoice) => Math.max(v.share, 1)
  const bars = voices.filter((v) => v.share > 0).map((voice, i, all) => ({ voice, x: all.slice(0, i).reduce((sum, v) => sum + width(v), 0), width: width(voice) }))
  return (
    <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" data-tint="0" />
      {bars.map((b) => <rect key={b.voice.id} x={b.x} width={b.width} height="4" data-tint={b.voice.tint} />)}
    </svg>
  )
}

/** Every sure voice with its part of the words; what has no sure speaker is counted and said so. */
export function WhoIsQuoted({ shard }: { shard: ArticleShard }) {
  const { voices, quotations } = shard
  const unclear = quotations.filter((q) => !q.sure || q.speaker === null).length
  return (
    <section aria-labelledby="who-is-quoted">
      <h2 id="who-is-quoted" tabIndex={-1}>Who is quoted</h2>
      {quotations.length === 0 ? <p className={styles.none}>Nobody is quoted in this article.</p> : <>
        {voices.length > 0 && <ShareBar voices={voices} />}
        <ul className={styles.list}>
          {voices.map((v) => (
            <li key={v.id}>
              <Avatar voice={v} />
              <span>
                <Link to={pages.voice.href(v.id)}>{v.name}</Link>
                <small>{v.role && `${capital(v.role.title)}. `}{percent(v.share)} of the words, {plural(v.quotations, 'quotation')}</small>
              </span>
            </li>
          ))}
          {unclear > 0 && <li><Avatar voice={null} /><span><b>Unclear</b><small>{plural(unclear, 'quotation')} without a sure speaker</small></span></li>}
        </ul>
      </>}
    </section>
  )
}
