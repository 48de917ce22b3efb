import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { StoryList } from '../features/stories/StoryList'
import { IndexPage } from './IndexPage'
import { failedPage } from './failedPage'

export const queries = () => [files.stories()]

export function RoutePage() {
  const { name } = useSite()
  return (
    <Loaded file={files.stories()} failed={failedPage} loading={<IndexPage title="Stories" site={name} line="" />}>
      {(stories) => (
        <IndexPage title="Stories" site={name} line="Each is told over several articles. Unroll one to read it as a single page, without reading the same background twice.">
          <StoryList stories={stories} />
        </IndexPage>
      )}
    </Loaded>
  )
}
