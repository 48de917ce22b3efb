import { useParams } from 'react-router-dom'
import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { UnrolledStory } from '../features/stories/UnrolledStory'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { failedPage } from './failedPage'
import type { Params } from './route'

export const queries = ({ id = '' }: Params) => [files.story(id)]

/** One story, unrolled. */
export function RoutePage() {
  const { id = '' } = useParams()
  const { name } = useSite()
  return (
    <Loaded file={files.story(id)} failed={failedPage} loading={<Page title={name} layout="narrow"><Skeleton lines={12} label="Loading the story" /></Page>}>
      {(story) => (
        <Page title={`${story.headline} | ${name}`} description={`A story in ${story.parts.length} parts, on one page.`} layout="whole">
          <UnrolledStory key={id} story={story} />
        </Page>
      )}
    </Loaded>
  )
}
