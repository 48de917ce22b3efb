import type { ReactNode } from 'react'
import type { VoiceShard } from '../../../contract/voiceShard'
import { capital } from '../../ui/capital'
import { FilterChips } from '../../ui/FilterChips'
import { MatchingSaid } from './MatchingSaid'
import { fits } from './saidMatching'
import { SaidFound } from './SaidFound'
import { SaidRow } from './SaidRow'
import { useSaidChoice } from './useSaidChoice'
import styles from './SaidList.module.css'

/**
 * The quotations of one voice, newest first, a page at a time; on one topic or of one year if one chooses, and then of the whole voice,
 * whatever page one is on. `pager` leads to the other pages of all that it said.
 */
export function SaidList({ voice, pager }: { voice: VoiceShard; pager?: ReactNode }) {
  const choice = useSaidChoice()
  const { topic, year, choose } = choice
  const all = { value: '', text: `All ${voice.quotations}` }
  const topics = voice.topics.map((t) => ({ value: t.slug, text: `${capital(t.name)} ${t.count}` }))
  const years = voice.years.map((y) => ({ value: y.value, text: `${y.value} ${y.count}` }))
  return (
    <section aria-labelledby="said-heading">
      <h2 id="said-heading" className="hidden">Quotations</h2>
      {(topics.length > 1 || years.length > 1) && (
        <div className={`${styles.filters} scripted`}>
          {topics.length > 1 && <FilterChips label="Topic" options={[all, ...topics]} chosen={topic} choose={(value) => choose({ topic: value })} />}
          {years.length > 1 && <FilterChips label="Year" options={[{ ...all, text: 'All years' }, ...years]} chosen={year} choose={(value) => choose({ year: value })} />}
        </div>
      )}
      {topic === '' && year === '' ? (
        <>
          <ol>{voice.said.map((said) => <SaidRow key={said.id} said={said} tint={voice.tint} />)}</ol>
          {pager}
        </>
      ) : voice.pages > 1 ? <MatchingSaid voice={voice} choice={choice} /> : <SaidFound voice={voice} found={voice.said.filter((s) => fits(s, choice))} />}
    </section>
  )
}
