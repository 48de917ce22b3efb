import * as v from 'valibot'
import { limitProblems } from './articleLimits'
import { plainText as text } from './plainText'
import { parseWith, type Result } from './problem'
import { isSafeUrl } from './safeUrl'
import { isDeviceName, slugPattern } from './slug'

const address = v.pipe(v.string(), v.check(isSafeUrl, 'is not an absolute http, https or mailto address'))
export const slug = v.pipe(v.string(), v.regex(slugPattern, 'is no slug: lower-case letters, digits and single hyphens only'), v.maxLength(120, 'is longer than 120 characters'), v.check((name) => !isDeviceName(name), 'is a name that Windows keeps for a device'))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no date: write YYYY-MM-DD'), v.check(isRealDate, 'is a day that no calendar has'))
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/, 'is neither YYYY-MM-DD nor YYYY-MM-DDThh:mm with Z or an offset'),
  v.check((value) => isRealDate(value.slice(0, 10)), 'is a day that no calendar has'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'is a time or an offset that no clock has'),
)
const languageTag = v.pipe(v.string(), v.check(isLanguageTag, 'is no language tag such as en, ru or pt-BR'))

function isLanguageTag(value: string): boolean {
  try {
    // Private and extended tags are valid too, but have no name that a page could say.
    return Intl.getCanonicalLocales(value)[0] === new Intl.Locale(value).baseName
  } catch {
    return false
  }
}

function isRealDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
/** A range of a text, in UTF-16 units, end exclusive. */
const mark = v.variant('type', [
  v.strictObject({ type: v.literal('link'), start: offset, end: offset, href: address }),
  v.strictObject({ type: v.literal('emphasis'), start: offset, end: offset }),
  v.strictObject({ type: v.literal('strong'), start: offset, end: offset }),
  v.strictObject({ type: v.literal('note'), start: offset, end: offset, note: text }),
  /** words in another language than the article's, such as a quotation in the original */
  v.strictObject({ type: v.literal('language'), start: offset, end: offset, language: languageTag, direction: v.picklist(['ltr', 'rtl']) }),
])
export type Mark = v.InferOutput<typeof mark>

/** Without a stop: `<block>.<index>` names an item of a list. Edition files hold objects by block, so no id may be a name that every object answers to. */
const blockId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,100}$/, 'is no id: at most 100 letters, digits, hyphens and underscores'), v.check((id) => !(id in {}), 'is no id: every object has that name already'))
const marked = { text, marks: v.array(mark) }

const block = v.variant('type', [
  v.strictObject({ id: blockId, type: v.picklist(['paragraph', 'heading', 'quotation']), ...marked }),
  v.strictObject({ id: blockId, type: v.literal('list'), items: v.pipe(v.array(v.strictObject(marked)), v.minLength(1, 'has no item')) }),
  v.strictObject({
    id: blockId,
    type: v.literal('figure'),
    /** a drawing in data/pictures; without it, caption and credit are what survived of a picture when a post was scraped */
    picture: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.svg$/, 'is no name of a drawing: lower-case letters, digits and single hyphens, then .svg'))),
    caption: v.exactOptional(text),
    captionMarks: v.exactOptional(v.array(mark)),
    credit: v.exactOptional(text),
  }),
  v.strictObject({
    id: blockId,
    type: v.literal('related'),
    headline: text,
    agency: v.exactOptional(text),
    date: v.exactOptional(day),
    caption: v.exactOptional(text),
    captionMarks: v.exactOptional(v.array(mark)),
    /** an article of this edition, or an address elsewhere; neither where the post gave none */
    slug: v.exactOptional(slug),
    url: v.exactOptional(address),
  }),
])
export type Block = v.InferOutput<typeof block>

const markedTexts = (b: Block): { text: string; marks: Mark[] }[] =>
  b.type === 'list' ? b.items : b.type === 'figure' || b.type === 'related' ? [{ text: b.caption ?? '', marks: b.captionMarks ?? [] }] : [b]
const marksOf = (b: Block): Mark[] => markedTexts(b).flatMap((t) => t.marks)
/** Links do not overlap: a link inside a link is no address. */
const linksApart = (marks: readonly Mark[]) => {
  const links = marks.filter((m) => m.type === 'link').sort((a, b) => a.start - b.start)
  return links.every((m, i) => i === 0 || m.start >= (links[i - 1]?.end ?? 0))
}
const marksFit = (b: Block) => markedTexts(b).every((t) => t.marks.every((m) => m.start < m.end && m.end <= t.text.length))

export const sourceKinds = ['news agency', 'newspaper', 'broadcaster', 'website', 'institution', 'government', 'document', 'archive'] as const
const source = v.strictObject({
  name: text,
  kind: v.picklist(sourceKinds),
  /** who owns or issues it, and how we know: completes "owned by …" */
  owner: v.exactOptional(v.strictObject({ text, evidence: text, asOf: text })),
  title: v.exactOptional(text),
  date: v.exactOptional(text),
  url: v.exactOptional(address),
})
export type Source = v.InferOutput<typeof source>

export const wording = v.picklist(['verbatim', 'official translation', 'machine translation', 'as reported'])
const quotationSource = v.strictObject({ words: text, document: text, locator: text, url: v.exactOptional(address), wording })

const change = v.strictObject({ rule: text, place: text, before: v.string(), after: v.string() })
export type Change = v.InferOutput<typeof change>

/** A list whose every entry may get a page, a file or a line in the head of its own. */
const many = <S extends v.GenericSchema>(entry: S) => v.pipe(v.array(entry), v.maxLength(100, 'has more than 100 entries'))

const fields = v.strictObject({
  format: v.literal(1, 'is not 1, the only form that this version reads'),
  slug,
  language: languageTag,
  direction: v.picklist(['ltr', 'rtl']),
  headline: v.pipe(text, v.maxLength(1_000, 'is longer than 1,000 characters')),
  standfirst: v.exactOptional(text),
  dateline: v.exactOptional(v.strictObject({ place: text, date: v.exactOptional(day), agency: v.exactOptional(text) })),
  published: v.strictObject({ value: moment, precision: v.picklist(['minute', 'day']), inferredFrom: v.exactOptional(text) }),
  updated: v.exactOptional(moment),
  byline: many(text),
  sources: many(source),
  translation: v.exactOptional(v.strictObject({ from: languageTag, by: v.picklist(['machine', 'human']) })),
  topics: many(v.pipe(v.string(), v.regex(/^medtop:\d{8}$/, 'is no IPTC code such as medtop:11000000'))),
  places: many(v.strictObject({ name: text, country: text, lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)), lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)) })),
  blocks: v.array(v.pipe(block, v.check(marksFit, 'holds a mark that is empty or runs past the end of its text'), v.check((b) => markedTexts(b).every((t) => linksApart(t.marks)), 'holds a link inside another link'))),
  notes: v.array(v.strictObject({ id: blockId, mark: text, text })),
  quotationSources: v.array(quotationSource),
  corrections: v.array(v.strictObject({ date: day, text })),
  redirects: v.exactOptional(many(slug)),
  provenance: v.exactOptional(v.strictObject({ original: text, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hex')), importer: text, changes: v.array(change) })),
})
type Fields = v.InferOutput<typeof fields>

const uniqueIds = (a: Fields) => new Set(a.blocks.map((b) => b.id)).size === a.blocks.length && new Set(a.notes.map((n) => n.id)).size === a.notes.length
const notesExist = (a: Fields) => {
  const known = new Set(a.notes.map((n) => n.id))
  return a.blocks.flatMap(marksOf).every((m) => m.type !== 'note' || known.has(m.note))
}

/** One article as an editor keeps it in `data/articles/<slug>.json`. Offsets are UTF-16 units, end exclusive. */
export const articleSchema = v.pipe(
  fields,
  v.check(uniqueIds, 'uses one block or note id twice'),
  v.check(notesExist, 'has a mark that points to a note which is not in notes'),
)
export type Article = Fields

/** An article as readers get it: without the record of its import and its old addresses, and without what its page says in another way (topics, places, where its quotations stand). */
export const publishedArticleSchema = v.omit(fields, ['provenance', 'redirects', 'topics', 'places', 'quotationSources'])

/** Checks one file of data/articles, of `length` UTF-16 units if that is known. Never throws; every issue names its field. */
export function parseArticle(input: unknown, file: string, length?: number): Result<Article> {
  const parsed = parseWith(articleSchema, input, file, 'correct that field; README, "An article by hand", shows the form')
  const problems = parsed.ok ? limitProblems(parsed.value, file, length) : []
  return problems.length > 0 ? { ok: false, problems } : parsed
}

/** One run of running text: a paragraph, a heading, a quotation set apart, or one list item (id `<block>.<index>`). */
export type Passage = { id: string; type: 'paragraph' | 'heading' | 'quotation' | 'item'; text: string }

/** The running text of an article in reading order: what the engines read and what quotation segments point into. */
export function passagesOf(article: Pick<Article, 'blocks'>): Passage[] {
  return article.blocks.flatMap((b): Passage[] => {
    if (b.type === 'list') return b.items.map((item, i) => ({ id: `${b.id}.${i}`, type: 'item', text: item.text }))
    if (b.type === 'figure' || b.type === 'related') return []
    return [{ id: b.id, type: b.type, text: b.text }]
  })
}
