import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import * as v from 'valibot'
import { articleRecordSchema, quotationRecordSchema, type ArticleRecord, type QuotationRecord, type SearchFile, type SearchPart } from '../../../contract/search'
import { askOf, searchOf } from './askOf'
import { findIn, readIn, savesData } from './searchEngine'
import type { SearchTerm } from './searchQuery'
import type { Ask, Hit } from './workerMessages'

export type Kind = 'articles' | 'quotations'
type Told<R> = Pick<Hit, 'content' | 'hits'> & { record: R }
export type Results = { kind: 'articles'; rows: Told<ArticleRecord>[] } | { kind: 'quotations'; rows: Told<QuotationRecord>[] }
type Asked = { kind: Kind; from: string; to: string; part: SearchPart; ask: Ask }

export type SearchState = {
  /** how many answer, as far as has been searched */
  counts: Record<Kind, number>
  /** results in the order of the bundles, newest first; undefined until the first can be shown */
  results: Results | undefined
  /** the rows of some results are on their way */
  reading: boolean
  /** more of the results can be shown */
  more: boolean
  /** the newest bundle has answered; all have */
  begun: boolean
  done: boolean
  /** first and last day of what has been searched */
  searched: { from: string; to: string } | undefined
  /** words that nothing has, once all is searched */
  unknown: string[]
  /** the device asks for few bytes: older bundles wait for the reader's word */
  waiting: boolean
  error: Error | undefined
  retry: () => void
}

const firstRows = 6
const nextRows = 10
/** Parts asked at a time once the newest bundle has answered; before that it has the line to itself. */
const atOnce = 4

/** Steps in which results are shown: 0 to 6, 6 to 16, … Each is loaded once. */
const steps = (wanted: number) => Array.from({ length: wanted + 1 }, (_, i) => (i === 0 ? { from: 0, to: firstRows } : { from: firstRows + (i - 1) * nextRows, to: firstRows + i * nextRows }))

function readRows(kind: Kind, hits: readonly Hit[]): Results {
  const read = <S extends v.GenericSchema>(schema: S) => hits.flatMap(({ shown, content, hits: places }) => {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), shown)
    return parsed.success ? [{ record: parsed.output, content, hits: places }] : []
  })
  return kind === 'articles' ? { kind, rows: read(articleRecordSchema) } : { kind, rows: read(quotationRecordSchema) }
}

/** Which stretches of which parts make up the wanted rows. `counts` ends at the first part that has not answered. */
function slicesOf(counts: readonly { asked: Asked; count: number }[], wanted: number) {
  let before = 0
  return counts.flatMap(({ asked, count }) => {
    const [first, last] = [before, before + count]
    before = last
    return steps(wanted).flatMap((s) => (s.from < last && s.to > first ? [{ asked, from: Math.max(s.from - first, 0), to: Math.min(s.to, last) - first }] : []))
  })
}

/** Searches the bundles, newest first. `shown` says of which kind results are read, `wanted` how many more steps of them, `older` that the reader wants older bundles whatever they cost. */
export function useSearch(file: SearchFile, terms: readonly SearchTerm[], shown: Kind, wanted: number, older: boolean): SearchState {
  const client = useQueryClient()
  const all = useMemo(() => {
    const search = searchOf(terms)
    if (terms.length === 0) return []
    return file.bundles.flatMap((bundle): Asked[] => {
      const ask = askOf(search, bundle)
      return (['articles', 'quotations'] as const).flatMap((kind) => (ask && bundle[kind] ? [{ kind, from: bundle.from, to: bundle.to, part: bundle[kind], ask }] : []))
    })
  }, [file, terms])
  const newest = all.filter((a) => a.part === all[0]?.part || a.from === all[0]?.from)
  const asked = older || !savesData() ? all : newest

  const keyOf = (a: Asked) => ['search', a.part.folder, a.ask]
  const settled = asked.map((a) => ['success', 'error'].includes(client.getQueryState(keyOf(a))?.status ?? ''))
  const [leading, answers] = [settled.includes(false) ? settled.indexOf(false) : settled.length, settled.filter(Boolean).length]
  const allowed = leading < 2 ? leading + 1 : answers + atOnce
  const found = useQueries({
    queries: asked.map((a, i) => ({ queryKey: keyOf(a), queryFn: () => findIn(file.engine, a.part, a.ask), enabled: i < allowed || settled[i] === true, staleTime: Infinity, gcTime: 60_000 })),
  })

  const answered = asked.flatMap((a, i) => (found[i]?.data === undefined ? [] : [{ asked: a, ...found[i].data }]))
  const ofKind = asked.map((a, i) => ({ a, data: found[i]?.data, failed: found[i]?.isError === true })).filter(({ a }) => a.kind === shown)
  const open = ofKind.findIndex(({ data, failed }) => data === undefined && !failed)
  const inOrder = ofKind.slice(0, open < 0 ? undefined : open).flatMap(({ a, data }) => (data === undefined ? [] : [{ asked: a, count: data.count }]))
  const slices = slicesOf(inOrder, wanted)
  const read = useQueries({
    queries: slices.map(({ asked: a, from, to }) => ({
      queryKey: ['results', a.part.folder, a.ask, from, to],
      queryFn: async () => readRows(a.kind, await readIn(file.engine, a.part, a.ask, from, to)),
      staleTime: Infinity,
      gcTime: 60_000,
    })),
  })

  const missing = read.findIndex((r) => r.data === undefined)
  const there = read.slice(0, missing < 0 ? undefined : missing).flatMap((r) => r.data ?? [])
  const done = found.every((f) => f.isSuccess || (f.isError && !f.isFetching)) && found.length === asked.length
  const count = (kind: Kind) => answered.reduce((sum, a) => sum + (a.asked.kind === kind ? a.count : 0), 0)
  const counts = { articles: count('articles'), quotations: count('quotations') }
  const failed = [...found, ...read].filter((q) => q.isError && !q.isFetching)
  const total = inOrder.reduce((sum, c) => sum + c.count, 0)
  const days = answered.flatMap((a) => [a.asked.from, a.asked.to]).sort()
  const begun = found.some((f, i) => asked[i]?.kind === shown && f.data !== undefined) || done
  return {
    counts,
    results: !begun || (missing === 0 && failed.length === 0) ? undefined : joined(shown, there),
    reading: missing >= 0 && failed.length === 0,
    more: total > (steps(wanted).at(-1)?.to ?? 0),
    begun,
    done,
    searched: days[0] === undefined ? undefined : { from: days[0], to: days.at(-1) ?? days[0] },
    unknown: done && failed.length === 0 ? (terms.flatMap(({ kind, value }) => (kind === 'word' && answered.length > 0 && answered.every((a) => a.unknown.includes(value)) ? [value] : []))) : [],
    waiting: asked.length < all.length && done,
    error: failed[0]?.error ?? undefined,
    retry: () => failed.forEach((q) => void q.refetch()),
  }
}

function joined(kind: Kind, all: readonly Results[]): Results {
  return kind === 'articles' ? { kind, rows: all.flatMap((r) => (r.kind === 'articles' ? r.rows : [])) } : { kind, rows: all.flatMap((r) => (r.kind === 'quotations' ? r.rows : [])) }
}
