import type { TopicNode } from '../../../contract/edition'
import { capital } from '../../ui/capital'
import { Once } from '../../ui/Once'
import { FilterChips } from '../../ui/FilterChips'
import type { TopicChoice } from './useTopicChoice'
import styles from './TopicPicker.module.css'

const matches = [{ value: 'all', text: 'All of these' }, { value: 'any', text: 'Any of these' }]

/** Adds topics to the one of the page, each with a way to take it off again, and says whether all must fit or any. */
export function TopicPicker({ topics, own, choice }: { topics: readonly TopicNode[]; own: string; choice: TopicChoice }) {
  const { others, any, choose } = choice
  const nameOf = (slug: string) => capital(topics.find((t) => t.slug === slug)?.name ?? slug)
  const free = topics.filter((t) => t.slug !== own && !others.includes(t.slug))
  return (
    <div className={`${styles.picker} scripted`}>
      {others.length > 0 && (
        <ul className={styles.chosen} aria-label="Chosen topics">
          <li className={styles.own}>{nameOf(own)}</li>
          {others.map((slug) => (
            <li key={slug}>
              <button type="button" onClick={() => choose({ others: others.filter((o) => o !== slug) })} aria-label={`Without ${nameOf(slug)}`}>
                {nameOf(slug)}<svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1 9 9M9 1 1 9" /></svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <FilterChips label="Which articles" options={matches} chosen={any ? 'any' : 'all'} choose={(v) => choose({ any: v === 'any' })} />}
      {free.length > 0 && <Once of={topics} as={`besides ${own}`}>
        <select className={styles.add} aria-label="Add a topic" value="" onChange={(e) => choose({ others: [...others, e.target.value] })}>
          <option value="">Add a topic…</option>
          {free.map((t) => <option key={t.slug} value={t.slug}>{capital(t.name)} ({t.count})</option>)}
        </select>
      </Once>}
    </div>
  )
}
