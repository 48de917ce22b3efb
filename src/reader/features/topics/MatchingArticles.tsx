import type { ReactNode } from 'react'
import type { Card, ListPage } from '../../../contract/edition'
import { listPageSize } from '../../../contract/paths'
import { files } from '../../edition/files'
import { LoadErrorNotice } from '../../edition/LoadErrorNotice'
import { useFiles } from '../../edition/useFiles'
import { Button } from '../../ui/Button'
import { Skeleton } from '../../ui/Skeleton'
import { matching } from './matching'
import type { TopicChoice } from './useTopicChoice'
import styles from './MatchingArticles.module.css'

type Props = { own: string; choice: TopicChoice; children: (list: ListPage) => ReactNode }

/** The articles that carry all or any of several topics, newest first, a page at a time; where there is none, a way on. */
export function MatchingArticles({ own, choice, children }: Props) {
  const { others, any, page, choose } = choice
  const lists = useFiles([own, ...others].map((topic) => files.having(topic)))
  const latest = useFiles([files.latest(1)])
  const all = latest.values?.[0]?.total ?? 0
  const found = lists.values && matching(lists.values, any)
  const wanted = found?.slice((page - 1) * listPageSize, page * listPageSize).map((n) => all - 1 - n) ?? []
  const cards = useFiles(latest.values ? [...new Set(wanted.map((n) => Math.floor(n / listPageSize) + 1))].map((n) => files.latest(n)) : [])
  const failed = [lists, latest, cards].find((f) => f.error)
  if (failed?.error) return <LoadErrorNotice error={failed.error} retry={failed.retry} />
  if (!found || !latest.values || !cards.values) return <Skeleton lines={10} label="Looking for articles" />
  if (found.length === 0) return (
    <div className={styles.none} role="status">
      <p>No article carries all of these topics.</p>
      <p><Button onClick={() => choose({ any: true })}>Show articles on any of them</Button></p>
    </div>
  )
  const pagesOf = new Map(cards.values.map((list) => [list.page, list]))
  const shown = wanted.flatMap((n): Card[] => {
    const card = pagesOf.get(Math.floor(n / listPageSize) + 1)?.cards[n % listPageSize]
    return card ? [card] : []
  })
  const pages = Math.ceil(found.length / listPageSize)
  return (
    <>
      {children({ page, pages, total: found.length, cards: shown })}
      {pages > 1 && (
        <nav className={styles.pager} aria-label="Pages">
          <Button onClick={() => choose({ page: page - 1 })} disabled={page === 1}>Newer</Button>
          <span>Page {page} of {pages}</span>
          <Button onClick={() => choose({ page: page + 1 })} disabled={page >= pages}>Older</Button>
        </nav>
      )}
    </>
  )
}
