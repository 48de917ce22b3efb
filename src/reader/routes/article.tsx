import { leadOf } from '../../contract/lead'
import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { ArticleView } from '../features/article/ArticleView'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { failedPage } from './failedPage'
import type { Params } from './route'

export const queries = ({ slug = '' }: Params) => [files.article(slug)]

export function RoutePage({ params }: { params: Params }) {
  const { slug = '' } = params
  const { name } = useSite()
  return (
    <Loaded file={files.article(slug)} failed={failedPage} loading={<Page title={name} layout="narrow"><Skeleton lines={12} label="Loading the article" /></Page>}>
      {(shard) => {
        const description = shard.article.standfirst ?? leadOf(shard.article)
        return (
          <Page title={`${shard.article.headline} | ${name}`} {...(description === undefined ? {} : { description })} layout="article">
            <ArticleView key={slug} shard={shard} />
          </Page>
        )
      }}
    </Loaded>
  )
}
