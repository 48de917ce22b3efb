import { hash } from 'node:crypto'
import type { Override } from '../contract/people'
import type { Problem, Result } from '../contract/problem'
import { analyse } from './analyse'
import { stampOf, type Reading, type Readings } from './keep/openReadings'
import { readArticle, readBytes, readOverrides, type Data } from './readData'
import type { Stopwatch } from './stopwatch'
import { createSubjects } from './subjects'

/** `stamp` stands for the article's bytes and all else that its findings depend on. No reading where it cannot be read. */
type Read = { stamp: string; reading?: Reading; problems: Problem[] }

const noOverrides: Result<Override[]> = { ok: true, value: [] }

/** Gives what is kept of an article, else reads and analyses it. What cannot be read is not kept, so that it is reported every time. */
export function articleReader(data: Data, readings: Readings, code: string, watch: Stopwatch): (slug: string) => Promise<Read> {
  const common = stampOf(code, JSON.stringify(data.people), JSON.stringify(data.topics))
  const subjectsOf = createSubjects(data.topics)
  return async (slug) => {
    const bytes = watch.time('reading', () => readBytes(data.folder, 'articles', slug))
    const overriding = data.overridden.has(slug) ? readBytes(data.folder, 'overrides', slug) : undefined
    const stamp = watch.time('reading', () => stampOf(common, ...[bytes, overriding].map((one) => (one ? hash('sha256', one) : ''))))
    const kept = watch.time('reading', () => readings.find(slug, stamp))
    if (kept) return { stamp, reading: kept, problems: [] }
    const [article, overrides] = await watch.timeAsync('reading', () => Promise.all([readArticle(data.folder, slug, bytes), data.overridden.has(slug) ? readOverrides(data.folder, slug) : noOverrides]))
    const problems = overrides.ok ? [] : overrides.problems
    if (!article.ok) return { stamp, problems: [...problems, ...article.problems] }
    const findings = watch.time('quotations', () => analyse(article.value, data.people, overrides.ok ? overrides.value : []))
    const subjects = await watch.timeAsync('topics and places', () => subjectsOf(article.value))
    const reading = { article: article.value, ...findings, subjects }
    watch.time('reading', () => readings.keep(slug, overrides.ok ? stamp : '', reading))
    return { stamp, reading, problems }
  }
}

