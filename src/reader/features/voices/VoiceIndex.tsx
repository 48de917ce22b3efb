import type { VoiceTally } from '../../../contract/edition'
import { VoiceRow } from '../../card/VoiceRow'
import { plural } from '../../ui/plural'
import styles from './VoiceIndex.module.css'

const groups = [
  { kinds: ['person'], heading: 'People' },
  { kinds: ['institution', 'group'], heading: 'Institutions and groups' },
  { kinds: ['document'], heading: 'Documents' },
]

/** All voices, most quoted first; people, institutions and documents apart. */
export function VoiceIndex({ voices }: { voices: readonly VoiceTally[] }) {
  if (voices.length === 0) return <p>Nobody is quoted in this edition yet.</p>
  return groups.map(({ kinds, heading }) => {
    const some = voices.filter((v) => kinds.includes(v.kind))
    if (some.length === 0) return null
    return (
      <section key={heading} className={styles.group}>
        <h2>{heading}</h2>
        <ul className={styles.grid}>
          {some.map((v) => <VoiceRow key={v.id} voice={v} line={[v.role, `${plural(v.quotations, 'quotation')} in ${plural(v.articles, 'article')}`].filter(Boolean).join(', ')} />)}
        </ul>
      </section>
    )
  })
}
