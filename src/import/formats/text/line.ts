import type { Change } from '../../../contract/article'

/** What a line of a post is. Everything here has been decided from the text alone; `day` may still lack its year. */
export type Part =
  | { role: 'leftOut'; why: string }
  | { role: 'headline'; text: string; label?: string }
  | { role: 'standfirst' }
  | { role: 'byline'; names: string[] }
  | { role: 'headDate'; day: LooseDay; shown: string; time?: string; updated: boolean; minute?: string }
  | { role: 'figure'; caption?: string; credit?: string; day?: LooseDay; width?: string }
  | { role: 'cardCaption'; caption: string; agency?: string; day?: LooseDay; width?: string }
  | { role: 'cardHeadline'; text: string; label?: string; why: string }
  | { role: 'note'; mark: string; text: string }
  | { role: 'source'; label: string; names: string[] }
  | { role: 'item'; text: string; bullet: string }
  | { role: 'heading' }
  | { role: 'paragraph'; text: string; dateline?: Dateline }

/** A day as posts write it: the year is often missing. */
export type LooseDay = { year?: number; month: number; day: number }
export type Dateline = { words: string; place: string; day?: LooseDay; dayWords?: string; agency?: string }

/** `from` and `to` are line numbers of the file; they differ where wrapped lines were joined. */
export type Line = { from: number; to: number; text: string; adjacent: boolean; part: Part | null }
export type SettledLine = Line & { part: Part }

/** A rule looks at all lines, and gives a part to those that it is about. It never takes a part away. */
export type Rule = (lines: readonly Line[]) => Line[]

/** What parseText gives and adaptText takes. */
export type TextPost = { lines: SettledLine[]; encoding: string; changes: Change[] }

export const placeOf = (line: Pick<Line, 'from' | 'to'>) => (line.from === line.to ? `line ${line.from}` : `lines ${line.from} to ${line.to}`)

/** Gives each line without a part the one that `partOf` answers, if any. */
export function settle(lines: readonly Line[], partOf: (line: Line, index: number) => Part | null | undefined): Line[] {
  return lines.map((line, index) => (line.part ? line : { ...line, part: partOf(line, index) ?? null }))
}

/** The lines that no rule has claimed yet, each with its index. */
export const openLines = (lines: readonly Line[]) => lines.flatMap((line, index) => (line.part ? [] : [{ line, index }]))

const sentenceEnd = /[.!?…:;。！？؟۔]["'”’»)\]*†‡ ]*$|["”»]$/u
/** Running text ends like a sentence; headlines, captions and headings mostly do not. */
export const endsSentence = (text: string) => sentenceEnd.test(text)

/** More than one sentence: a full stop, then a capital. An initial or a short form such as "U.S." does not count. */
export const hasSeveralSentences = (text: string) => /(?<!(?:^|[\s.])\p{Lu})(?<!\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|No))[.!?…]["”»)]*\s+["“«(]*\p{Lu}/u.test(text)

/** Could be the headline of another report: one sentence of no great length that does not open with quoted speech. */
export const readsAsHeadline = (text: string) => text.length <= 180 && /\p{L}/u.test(text) && !/^["“«]/.test(text) && !hasSeveralSentences(text)
