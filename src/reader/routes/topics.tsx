import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { TopicTree } from '../features/topics/TopicTree'
import { IndexPage } from './IndexPage'
import { failedPage } from './failedPage'

export const queries = () => [files.topics()]

export function RoutePage() {
  const { name } = useSite()
  return (
    <Loaded file={files.topics()} failed={failedPage} loading={<IndexPage title="Topics" site={name} line="" />}>
      {(topics) => (
        <IndexPage title="Topics" site={name} line="What this edition is about. A topic counts the articles of the topics below it too.">
          {topics.length === 0 ? <p>No article carries a topic yet.</p> : <TopicTree topics={topics} open="all" />}
        </IndexPage>
      )}
    </Loaded>
  )
}
