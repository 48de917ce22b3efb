import type { SaidElsewhere } from '../../contract/edition'
import type { VoiceFilters, VoiceShard } from '../../contract/voiceShard'
import { voicePageSize } from '../../contract/paths'
import { findRepeats } from '../../engines/repeats/findRepeats'
import { isTold, topicRefs, type EditionIndex, type Entry, type Said } from '../indexEdition'
import { tinted } from '../voices'
import { activityOf } from './activityOf'
import { voiceTallies } from './cards'
import { compareWords } from './compareWords'
import { remembering } from './remembering'

const shownBeside = 8
const shownRepeats = 4

/** "Kennedy" tells nobody more than "John F. Kennedy". */
const isPartOf = (alias: string, name: string) => alias.split(' ').every((word) => name.split(' ').includes(word))

type Told = { said: Said; entry: Entry }

const wordsOf = ({ said }: Told) => said.words.join(' ')
const elsewhere = ({ said, entry }: Told): SaidElsewhere => ({ id: said.id, slug: entry.slug, headline: entry.headline, published: entry.published })

/** All that a voice is surely quoted on in some articles, in their order. */
export function toldBy(entries: readonly Entry[], id: string): Told[] {
  return entries.flatMap((entry) => entry.said.filter((s) => isTold(s) && s.speaker === id).map((said) => ({ said, entry })))
}

/** How many pages a voice has; none where it is quoted nowhere. */
export const voicePages = (index: EditionIndex, id: string) => Math.ceil((index.totals.get(id)?.quotations ?? 0) / voicePageSize)

/** What every page of a voice tells of the whole of it, its quotations, and which of them tell the same: all that takes long. */
const wholeVoice = remembering(1, (index, id: string) => {
  const voice = index.voices.get(id)
  const entries = index.byVoice.get(id) ?? []
  const [newest, oldest] = [entries[0], entries.at(-1)]
  const ref = voice && tinted([voice]).get(id)
  if (!voice || !newest || !oldest || !ref) return undefined
  const told = toldBy(entries, id)
  const all = voiceTallies(index, entries)
  const role = all.find((t) => t.id === id)?.role
  const head = {
    ...ref,
    quotations: told.length,
    articles: entries.length,
    ...(role === undefined ? {} : { role }),
    pages: voicePages(index, id),
    ...chosenFrom(index, told),
    aliases: voice.aliases.filter((alias) => !isPartOf(alias, voice.name)),
    roles: voice.roles,
    first: oldest.published.value,
    last: newest.published.value,
    beside: all
      .filter((t) => t.id !== id)
      .sort((a, b) => b.articles - a.articles || b.quotations - a.quotations)
      .slice(0, shownBeside)
      .map((t) => ({ id: t.id, name: t.name, initials: t.initials, kind: t.kind, tint: t.tint, articles: t.articles })),
    activity: activityOf(told.map((t) => t.entry.published.value)),
  }
  // Machine-translated words are compared with nothing.
  const repeats = findRepeats(told.filter((t) => t.said.wording !== 'machine translation').map((t) => ({ id: t.said.id, words: wordsOf(t) })))
  return { head, told, repeats, byId: new Map(told.map((t) => [t.said.id, t])) }
})

type Whole = NonNullable<ReturnType<typeof wholeVoice>>

const yearOf = ({ entry }: Told) => entry.published.value.slice(0, 4)

/** Topics and years to choose from, in the order in which they first appear. */
function chosenFrom(index: EditionIndex, told: readonly Told[]): Pick<VoiceShard, 'topics' | 'years'> {
  const topics = new Map<string, VoiceShard['topics'][number]>()
  const years = new Map<string, VoiceShard['years'][number]>()
  const count = <T>(counts: Map<string, T & { count: number }>, key: string, what: T) => {
    const known = counts.get(key)
    if (known) known.count += 1
    else counts.set(key, { ...what, count: 1 })
  }
  for (const one of told) {
    for (const topic of topicRefs(index, one.entry.topics)) count(topics, topic.slug, topic)
    count(years, yearOf(one), { value: yearOf(one) })
  }
  return { topics: [...topics.values()], years: [...years.values()] }
}

/** A quotation with where else the same was printed, in the same words or otherwise. */
function withRepeats(index: EditionIndex, { byId, repeats }: Whole, t: Told): VoiceShard['said'][number] {
  const { said, entry } = t
  const others = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []).filter((other) => other.entry !== entry)
  const found = repeats.get(said.id)
  const again = others(found?.same ?? [])
  const by = said.quotedBy == null ? undefined : index.voices.get(said.quotedBy)?.name
  return {
    id: said.id,
    words: said.words,
    kind: said.kind,
    wording: said.wording,
    ...(said.source === undefined ? {} : { source: said.source }),
    slug: entry.slug,
    headline: entry.headline,
    published: entry.published,
    ...(by === undefined ? {} : { quotedBy: by }),
    topics: topicRefs(index, entry.topics),
    again: { count: again.length, shown: again.slice(0, shownRepeats).map(elsewhere) },
    otherwise: others(found?.otherwise ?? []).slice(0, shownRepeats).map((other) => ({ ...elsewhere(other), ...compareWords(wordsOf(t), wordsOf(other)) })),
  }
}

/** One page of all that a voice is surely quoted on, newest first. */
export function voiceFile(index: EditionIndex, id: string, page: number): VoiceShard | undefined {
  const whole = wholeVoice(index, id)
  if (!whole || !Number.isInteger(page) || page < 1 || page > whole.head.pages) return undefined
  const { head, told } = whole
  return { ...head, page, said: told.slice((page - 1) * voicePageSize, page * voicePageSize).map((t) => withRepeats(index, whole, t)) }
}

/** Which of a voice's quotations have which topic and year. Undefined for a voice of one page, which has them all at hand. */
export function voiceFilters(index: EditionIndex, id: string): VoiceFilters | undefined {
  const whole = voicePages(index, id) > 1 ? wholeVoice(index, id) : undefined
  if (!whole) return undefined
  const topics = new Map<string, number[]>(whole.head.topics.map((t) => [t.slug, []]))
  const years = new Map<string, number[]>(whole.head.years.map((y) => [y.value, []]))
  whole.told.forEach((one, i) => {
    for (const { slug } of topicRefs(index, one.entry.topics)) topics.get(slug)?.push(i)
    years.get(yearOf(one))?.push(i)
  })
  return { topics: Object.fromEntries(topics), years: Object.fromEntries(years) }
}
