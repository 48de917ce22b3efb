import { useEffect, useId, useState, type ReactNode } from 'react'
import type { IndexedVoice } from '../../../contract/edition'
import { filedName, foldName, nameKey } from '../../../contract/nameOrder'
import { VoiceRow } from '../../card/VoiceRow'
import { capital } from '../../ui/capital'
import { FilterChips } from '../../ui/FilterChips'
import { plural } from '../../ui/plural'
import { useFilter } from '../../ui/useFilter'
import styles from './VoiceIndex.module.css'

const groups = [
  { kinds: ['person'], heading: 'People' },
  { kinds: ['institution', 'group'], heading: 'Institutions and groups' },
  { kinds: ['document'], heading: 'Documents' },
]
/** The order in which they come has no place in the address. */
const orders = (by: 'count' | 'name') => [{ value: by === 'count' ? '' : 'count', text: 'Most quoted' }, { value: by === 'name' ? '' : 'name', text: 'By name' }]

type Props = { voices: readonly IndexedVoice[]; /** the order in which they come */ by?: 'count' | 'name'; /** where these are not all: what leads from a typed name to the others */ elsewhere?: (find: string) => ReactNode }

/** Voices; people, institutions and documents apart. By count or name, on one topic, or those whose name one types. */
export function VoiceIndex({ voices, by = 'count', elsewhere }: Props) {
  const [order, setOrder] = useFilter('sort')
  const [topic, setTopic] = useFilter('topic')
  const [asked, setAsked] = useFilter('find')
  // The field keeps what is typed; the address follows a moment later, so that no letter is lost on the way through it.
  const [find, setFind] = useState(asked)
  const [seen, setSeen] = useState(asked)
  if (seen !== asked) {
    setSeen(asked)
    setFind(asked)
  }
  useEffect(() => {
    if (find === asked) return
    const later = setTimeout(() => setAsked(find), 300)
    return () => clearTimeout(later)
  })
  const field = useId()
  if (voices.length === 0) return <p>Nobody is quoted in this edition yet.</p>
  const topics = [...new Map(voices.flatMap((v) => v.topics).map((t) => [t.slug, t.name]))].sort(([, a], [, b]) => a.localeCompare(b))
  const shown = voices.filter((v) => (topic === '' || v.topics.some((t) => t.slug === topic)) && foldName(v.name).includes(foldName(find)))
  const [narrowed, of] = [topic !== '' || find !== '', elsewhere ? ` of the ${voices.length} on this page` : '']
  if (order === 'name') shown.sort((a, b) => nameKey(filedName(a)).localeCompare(nameKey(filedName(b))))
  if (order === 'count') shown.sort((a, b) => b.quotations - a.quotations)
  return (
    <>
      <div className={`${styles.controls} scripted`}>
        <label className={styles.find} htmlFor={field}>Find a voice <input id={field} type="search" value={find} onChange={(e) => setFind(e.target.value)} onBlur={() => find !== asked && setAsked(find)} autoComplete="off" /></label>
        <FilterChips label="Order" options={orders(by)} chosen={order} choose={setOrder} />
        {topics.length > 1 && <FilterChips label="Topic" options={[{ value: '', text: 'All topics' }, ...topics.map(([slug, name]) => ({ value: slug, text: capital(name) }))]} chosen={topic} choose={setTopic} />}
        <p className={styles.count} role="status">{plural(shown.length, 'voice')}{narrowed && of}{shown.length === 0 && ': nobody fits. Try fewer letters, or all topics.'}</p>
        {elsewhere?.(find)}
      </div>
      {groups.map(({ kinds, heading }) => <Group key={heading} heading={heading} voices={shown.filter((v) => kinds.includes(v.kind))} />)}
    </>
  )
}

function Group({ heading, voices }: { heading: string; voices: readonly IndexedVoice[] }) {
  if (voices.length === 0) return null
  return (
    <section className={styles.group}>
      <h2>{heading}</h2>
      <ul className={styles.grid}>
        {voices.map((v) => <VoiceRow key={v.id} voice={v} line={[v.role, `${plural(v.quotations, 'quotation')} in ${plural(v.articles, 'article')}`].filter(Boolean).join(', ')} />)}
      </ul>
    </section>
  )
}
