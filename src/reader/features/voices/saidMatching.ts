import type { VoiceFilters, VoiceShard } from '../../../contract/voiceShard'
import type { SaidChoice } from './useSaidChoice'

type Choice = Pick<SaidChoice, 'topic' | 'year'>

/** Whether one quotation has the topic and is of the year; an empty choice lets all pass. */
export function fits(said: VoiceShard['said'][number], { topic, year }: Choice): boolean {
  return (topic === '' || said.topics.some((t) => t.slug === topic)) && (year === '' || said.published.value.slice(0, 4) === year)
}

/** Which of all a voice's quotations fit, in rising order, so the newest first. At least one of topic and year is chosen. */
export function placesOf(filters: VoiceFilters, { topic, year }: Choice): readonly number[] {
  // Topic and year come from the address, which may say anything.
  const of = (lists: Readonly<Record<string, number[]>>, name: string) => (Object.hasOwn(lists, name) ? lists[name] ?? [] : [])
  if (topic === '') return of(filters.years, year)
  if (year === '') return of(filters.topics, topic)
  const inYear = new Set(of(filters.years, year))
  return of(filters.topics, topic).filter((n) => inYear.has(n))
}
