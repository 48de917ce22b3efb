import { useEffect } from 'react'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { slugPattern } from '../../contract/slug'
import { pages } from '../../contract/paths'
import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { ArticleList } from '../features/front/ArticleList'
import { ListBar } from '../features/front/ListBar'
import { Pager } from '../ui/Pager'
import { TopicRail } from '../features/topics/TopicRail'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { failedPage } from './failedPage'
import { ListAside } from './ListAside'
import type { Params } from './route'

const pageOf = ({ page = '1' }: Params) => Number(page)

export const queries = (params: Params) => [files.latest(pageOf(params)), files.topics(), files.aside()]

/**
 * A topic or a later page of the front has an address of its own, so that it reads without a script;
 * written as a query of the front (`/?topic=politics&page=2`) it leads there.
 */
function useQueryAddress(): void {
  const [query] = useSearchParams()
  const navigate = useNavigate()
  const [topic, page] = [query.get('topic'), Number(query.get('page') ?? 1)]
  const asked = topic === null ? pages.latestPage.href(page) : pages.topicPage.href(topic, page)
  const known = (topic === null || slugPattern.test(topic)) && Number.isInteger(page) && page > 0
  useEffect(() => {
    if (known && asked !== pages.latest.href()) void navigate(asked, { replace: true })
  }, [known, asked, navigate])
}

/** The front: every article, newest first. */
export function RoutePage({ params }: { params: Params }) {
  const page = pageOf(params)
  useQueryAddress()
  const { name, tagline } = useSite()
  return (
    <Page title={page === 1 ? `${name}: ${tagline}` : `Page ${page} | ${name}`} description={tagline} layout="three">
      <div>
        <h1 className="hidden" tabIndex={-1}>Latest</h1>
        <Loaded file={files.latest(page)} failed={failedPage} loading={<Skeleton lines={14} label="Loading the latest articles" />}>
          {(list) => (
            <>
              <ListBar total={list.total} />
              {list.total === 0 ? <p>This edition has no article yet. Import some: the README says how.</p> : <ArticleList list={list} />}
              <Pager page={list.page} of={list.pages} href={pages.latestPage.href} />
            </>
          )}
        </Loaded>
      </div>
      <TopicRail />
      <ListAside />
    </Page>
  )
}
