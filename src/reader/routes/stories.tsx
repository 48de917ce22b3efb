import { indexSizes, pages } from '../../contract/paths'
import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { Pager } from '../ui/Pager'
import { StoryList } from '../features/stories/StoryList'
import { IndexPage } from './IndexPage'
import { failedPage } from './failedPage'
import type { Params } from './route'

const pageOf = ({ page = '1' }: Params) => Number(page)

export const queries = (params: Params) => [files.stories(pageOf(params))]

/** The stories, the one with the latest part first. */
export function RoutePage({ params }: { params: Params }) {
  const page = pageOf(params)
  const { name } = useSite()
  return (
    <Loaded file={files.stories(page)} failed={failedPage} loading={<IndexPage title="Stories" site={name} line="" />}>
      {(list) => (
        <IndexPage title="Stories" {...(page === 1 ? {} : { part: `page ${page}` })} site={name} line="Each is told over several articles. Unroll one to read it as a single page, without reading the same background twice.">
          <StoryList list={list} size={indexSizes.stories} />
          <Pager page={list.page} of={list.pages} href={pages.storiesPage.href} />
        </IndexPage>
      )}
    </Loaded>
  )
}
