import { pages } from '../../contract/paths'
import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { ArticleList } from '../features/front/ArticleList'
import { ListBar } from '../features/front/ListBar'
import { Pager } from '../ui/Pager'
import { Link } from '../ui/Link'
import { countryName } from '../ui/countryName'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { failedPage } from './failedPage'
import styles from './place.module.css'
import type { Params } from './route'

const pageOf = ({ page = '1' }: Params) => Number(page)

export const queries = (params: Params) => [files.placePage(params['place'] ?? '', pageOf(params))]

/** One place: the articles that happen there, newest first. */
export function RoutePage({ params }: { params: Params }) {
  const slug = params['place'] ?? ''
  const page = pageOf(params)
  const { name } = useSite()
  return (
    <Loaded file={files.placePage(slug, page)} failed={failedPage} loading={<Page title={name} layout="narrow"><Skeleton lines={12} label="Loading the place" /></Page>}>
      {(list) => {
        const title = list.place?.name ?? slug
        return (
          <Page title={page === 1 ? `${title} | ${name}` : `${title}, page ${page} | ${name}`} description={`Articles from ${title}.`} layout="narrow">
            <div>
              <header className={styles.head}>
                <p className={styles.kicker}><Link to={pages.places.href()}>Places</Link></p>
                <h1 tabIndex={-1}>{title}</h1>
                {list.place && <p className={styles.country}>{countryName(list.place.country)}</p>}
              </header>
              <ListBar total={list.total} />
              <ArticleList list={list} />
              <Pager page={list.page} of={list.pages} href={(n) => pages.placePage.href(slug, n)} />
            </div>
          </Page>
        )
      }}
    </Loaded>
  )
}
