import type { VoiceShard } from '../../../contract/voiceShard'
import { plural } from '../../ui/plural'
import { SaidRow } from './SaidRow'
import styles from './SaidList.module.css'

type Props = { voice: VoiceShard; found: VoiceShard['said']; /** how many were found, where these are not all */ total?: number }

/** What fits the chosen topic and year, and how many that are. */
export function SaidFound({ voice, found, total = found.length }: Props) {
  return (
    <>
      <p role="status" className={styles.count}>{total === 0 ? 'No quotation fits both. Choose all topics or all years.' : `${plural(total, 'quotation')} of ${voice.quotations}`}</p>
      <ol>{found.map((said) => <SaidRow key={said.id} said={said} tint={voice.tint} />)}</ol>
    </>
  )
}
