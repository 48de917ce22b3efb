import type { StoryShard } from '../../contract/storyShard'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { storyFiles } from '../edition/storyFiles'
import { UnrolledStory } from '../features/stories/UnrolledStory'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { failedPage } from './failedPage'
import type { Params } from './route'

const fileOf = ({ id = '', page = '1' }: Params) => storyFiles.page(id, Number(page))

export const queries = (params: Params) => [fileOf(params)]

function describe({ pages, from, parts, outline }: StoryShard): string {
  return pages === 1 ? `A story in ${parts.length} parts, on one page.` : `Parts ${from} to ${from + parts.length - 1} of a story in ${outline.length} parts.`
}

/** One story, unrolled; of a long one as many parts as a page holds. */
export function RoutePage({ params }: { params: Params }) {
  const { name } = useSite()
  return (
    <Loaded file={fileOf(params)} failed={failedPage} loading={<Page title={name} layout="narrow"><Skeleton lines={12} label="Loading the story" /></Page>}>
      {(story) => (
        <Page title={story.page === 1 ? `${story.headline} | ${name}` : `${story.headline}, page ${story.page} | ${name}`} description={describe(story)} layout="whole">
          <UnrolledStory key={`${story.id} ${story.page}`} story={story} />
        </Page>
      )}
    </Loaded>
  )
}
