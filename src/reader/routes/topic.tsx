import type { ListPage, TopicNode } from '../../contract/edition'
import { pages } from '../../contract/paths'
import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { ArticleList } from '../features/front/ArticleList'
import { ListBar } from '../features/front/ListBar'
import { Pager } from '../ui/Pager'
import { MatchingArticles } from '../features/topics/MatchingArticles'
import { TopicHead } from '../features/topics/TopicHead'
import { TopicPicker } from '../features/topics/TopicPicker'
import { TopicRail } from '../features/topics/TopicRail'
import { useTopicChoice } from '../features/topics/useTopicChoice'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { capital } from '../ui/capital'
import { failedPage } from './failedPage'
import { ListAside } from './ListAside'
import type { Params } from './route'

const pageOf = ({ page = '1' }: Params) => Number(page)

export const queries = (params: Params) => [files.topicPage(params['topic'] ?? '', pageOf(params)), files.topics(), files.aside(params['topic'] ?? '')]

/** One topic: its articles and its sub-topics' articles, newest first; or those that share other topics with it. */
export function RoutePage({ params }: { params: Params }) {
  const slug = params['topic'] ?? ''
  const page = pageOf(params)
  const { name } = useSite()
  return (
    <Loaded file={files.topicPage(slug, page)} failed={failedPage} loading={<Page title={name} layout="three"><Skeleton lines={14} label="Loading the topic" /><TopicRail current={slug} /></Page>}>
      {(list) => (
        <Loaded file={files.topics()} failed={failedPage} loading={<Page title={name} layout="three"><Skeleton lines={14} label="Loading the topic" /></Page>}>
          {(topics) => {
            const topic = topics.find((t) => t.slug === slug)
            const title = capital(topic?.name ?? slug)
            return (
              <Page title={page === 1 ? `${title} | ${name}` : `${title}, page ${page} | ${name}`} description={list.definition ?? `Articles on ${topic?.name ?? slug}.`} layout="three">
                <div>
                  <TopicHead title={title} definition={list.definition} below={topics.filter((t) => t.parent === slug)} />
                  <TopicArticles slug={slug} list={list} topics={topics} />
                </div>
                <TopicRail current={slug} />
                <ListAside topic={slug} />
              </Page>
            )
          }}
        </Loaded>
      )}
    </Loaded>
  )
}

function TopicArticles({ slug, list, topics }: { slug: string; list: ListPage; topics: readonly TopicNode[] }) {
  const choice = useTopicChoice(slug)
  const known = { ...choice, others: choice.others.filter((o) => topics.some((t) => t.slug === o)) }
  return (
    <>
      <TopicPicker topics={topics} own={slug} choice={known} />
      {known.others.length > 0 ? (
        <MatchingArticles own={slug} choice={known}>{(found) => <><ListBar total={found.total} /><ArticleList list={found} /></>}</MatchingArticles>
      ) : (
        <>
          <ListBar total={list.total} topic={topics.find((t) => t.slug === slug)?.name ?? slug} />
          <ArticleList list={list} />
          <Pager page={list.page} of={list.pages} href={(n) => pages.topicPage.href(slug, n)} />
        </>
      )}
    </>
  )
}
