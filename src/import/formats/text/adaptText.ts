import type { Article, Change } from '../../../contract/article'
import { slugOf } from '../../../contract/slug'
import type { Origin } from '../../format'
import { adaptBlocks, adaptDateline } from './adaptBlocks'
import { adaptSources } from './adaptSources'
import { findLanguage } from './findLanguage'
import { inferDay } from './inferDay'
import { inferTranslation } from './inferTranslation'
import { placeOf, type SettledLine, type TextPost } from './line'
import { tieNotes, type NoteTies } from './tieNotes'

/** A raw post to an article of ours. Everything changed, inferred or left out is in its provenance. */
export function adaptText(post: TextPost, origin: Origin): Article {
  const { lines } = post
  const days = inferDay(lines, origin.modified)
  const notes = tieNotes(lines)
  const body = adaptBlocks(lines, notes, days.yearOf)
  const head = adaptHead(lines, notes)
  const named = adaptSources(lines)
  const spoken = findLanguage(lines.filter((l) => l.part.role !== 'leftOut').map((l) => l.text).join('\n'))
  const translated = inferTranslation(body.slips, named.agencies, spoken.language)
  const dateline = adaptDateline(lines, days.dateline)
  const slug = slugOf(head.headline)
  return {
    format: 1,
    slug: slug === '' ? `post-${origin.sha256.slice(0, 8)}` : slug,
    ...spoken,
    headline: head.headline,
    ...(head.standfirst === undefined ? {} : { standfirst: head.standfirst }),
    ...(dateline === undefined ? {} : { dateline }),
    published: days.published,
    ...(days.updated === undefined ? {} : { updated: days.updated }),
    byline: head.byline,
    sources: named.sources,
    ...(translated.translation === undefined ? {} : { translation: translated.translation }),
    topics: [],
    places: [],
    blocks: body.blocks,
    notes: notes.notes,
    quotationSources: [],
    corrections: [],
    provenance: {
      original: origin.original,
      sha256: origin.sha256,
      importer: origin.importer,
      changes: [...post.changes, ...inReadingOrder([...head.changes, ...body.changes, ...days.changes, ...named.changes, ...translated.changes])],
    },
  }
}

type Head = { headline: string; standfirst?: string; byline: string[]; changes: Change[] }

/** Headline, standfirst and byline, and what a line of the head or foot became. */
function adaptHead(lines: readonly SettledLine[], notes: NoteTies): Head {
  const head: Head = { headline: '', byline: [], changes: [] }
  const note = (rule: string, place: string, before: string, after: string) => head.changes.push({ rule, place, before, after })
  for (const line of lines) {
    const { part } = line
    if (part.role === 'leftOut') note('left out', `${placeOf(line)} (${part.why})`, line.text, '')
    else if (part.role === 'standfirst') head.standfirst = line.text
    else if (part.role === 'byline') {
      head.byline.push(...part.names)
      note('byline', placeOf(line), line.text, part.names.join('; '))
    } else if (part.role === 'note') note('note', placeOf(line), line.text, `${notes.idOf(part.mark, part.text)}, tied to its mark ${part.mark}`)
    else if (part.role === 'headDate') {
      note('date', placeOf(line), line.text, part.updated ? 'the day of the last change' : 'the day of publication')
      if (part.time !== undefined && part.minute === undefined) note('left out', `${placeOf(line)} (a time without a known zone)`, part.time, '')
    } else if (part.role === 'headline') {
      head.headline = part.text
      if (part.label !== undefined) note('label', placeOf(line), line.text, part.text)
    } else if (part.role === 'cardHeadline' && part.label !== undefined) note('label', placeOf(line), part.label, '')
  }
  const first = lines.find((l) => l.part.role === 'paragraph')
  if (head.headline === '' && first?.part.role === 'paragraph') {
    head.headline = beginningOf(first.part.text)
    note('headline made', placeOf(first), '', `${head.headline} (the beginning of the first paragraph, since the post has no headline)`)
  }
  return head
}

const longest = 120

/** The first sentence without its full stop, or as many whole words as fit. */
function beginningOf(text: string): string {
  const sentence = /^.*?[.!?…](?=["”»)]*\s)/u.exec(text)?.[0].replace(/\.$/, '') ?? text
  if (sentence.length <= longest) return sentence
  const cut = sentence.slice(0, longest)
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : longest - 1)}…`
}

const lineOf = (place: string) => Number(/\d+/.exec(place)?.[0] ?? Infinity)
const inReadingOrder = (changes: readonly Change[]) => [...changes].sort((a, b) => (lineOf(a.place) === lineOf(b.place) ? 0 : lineOf(a.place) - lineOf(b.place)))
