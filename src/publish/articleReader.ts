import { hash } from 'node:crypto'
import type { Override, Person } from '../contract/people'
import type { Problem, Result } from '../contract/problem'
import { analyse } from './analyse'
import { stampOf, type Readings } from './keep/openReadings'
import { outlineOf, type Outline } from './outline'
import { markOf, readArticle, readBytes, readOverrides, type Data } from './readData'
import type { Stopwatch } from './stopwatch'
import { createSubjects } from './subjects'

/** `stamp` stands for the article's bytes and all else that its findings depend on. No outline where it cannot be read. */
type Read = { stamp: string; outline?: Outline; problems: Problem[] }

const noOverrides: Result<Override[]> = { ok: true, value: [] }

/** What stands for all else that findings depend on: the engines' code, the people and the topics. */
export const commonStamp = (data: Data, code: string) => stampOf(code, JSON.stringify(data.people), JSON.stringify(data.topics))

/**
 * Gives what is kept of an article, else reads and analyses it. Files that look untouched are not read again to tell that they are the same.
 * What cannot be read is not kept, so that it is reported every time.
 */
export function articleReader(data: Data, people: ReadonlyMap<string, Person>, readings: Readings, common: string, watch: Stopwatch, openedAt = Date.now()): (slug: string) => Promise<Read> {
  const subjectsOf = createSubjects(data.topics)

  function findKept(slug: string) {
    const isOverridden = data.overridden.has(slug)
    const marks = [markOf(data.folder, 'articles', slug, openedAt), isOverridden ? markOf(data.folder, 'overrides', slug, openedAt) : 'none']
    const mark = marks.includes(undefined) ? '' : marks.join(' ')
    const untouched = readings.stamped(slug, mark)
    const bytes = untouched === undefined ? readBytes(data.folder, 'articles', slug) : undefined
    const overriding = untouched === undefined && isOverridden ? readBytes(data.folder, 'overrides', slug) : undefined
    const stamp = untouched ?? stampOf(common, ...[bytes, overriding].map((one) => (one ? hash('sha256', one) : '')))
    return { stamp, mark, bytes, kept: readings.find(slug, stamp, mark) }
  }

  return async (slug) => {
    const { stamp, mark, bytes, kept } = watch.time('reading', () => findKept(slug))
    if (kept) return { stamp, outline: kept, problems: [] }
    const [article, overrides] = await watch.timeAsync('reading', () => Promise.all([readArticle(data.folder, slug, bytes), data.overridden.has(slug) ? readOverrides(data.folder, slug) : noOverrides]))
    const problems = overrides.ok ? [] : overrides.problems
    if (!article.ok) return { stamp, problems: [...problems, ...article.problems] }
    const findings = watch.time('quotations', () => analyse(article.value, data.people, overrides.ok ? overrides.value : []))
    const subjects = await watch.timeAsync('topics and places', () => subjectsOf(article.value))
    const outline = watch.time('reading', () => readings.keep(slug, overrides.ok ? stamp : '', overrides.ok ? mark : '', { article: article.value, quotations: findings.quotations }, outlineOf(article.value, findings, subjects, people)))
    return { stamp, outline, problems }
  }
}
