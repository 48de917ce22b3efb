import { useParams } from 'react-router-dom'
import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { StoryHead } from '../features/stories/StoryHead'
import { StoryParts } from '../features/stories/StoryParts'
import { MostQuoted } from '../features/voices/MostQuoted'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { failedPage } from './failedPage'
import type { Params } from './route'
import styles from './story.module.css'

export const queries = ({ id = '' }: Params) => [files.story(id)]

export function RoutePage() {
  const { id = '' } = useParams()
  const { name } = useSite()
  return (
    <Loaded file={files.story(id)} failed={failedPage} loading={<Page title={name} layout="narrow"><Skeleton lines={12} label="Loading the story" /></Page>}>
      {(story) => (
        <Page title={`${story.headline} | ${name}`} description={`A story in ${story.parts.length} parts.`} layout="wide">
          <div>
            <StoryHead story={story} />
            <div className={styles.columns}>
              <StoryParts story={story} />
              <MostQuoted voices={story.voices} heading="Who speaks in it" />
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  )
}
