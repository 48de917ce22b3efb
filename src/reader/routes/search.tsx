import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { NoSearch } from '../features/search/NoSearch'
import { SearchPage } from '../features/search/SearchPage'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { failedPage } from './failedPage'

export const queries = () => [files.search()]

/** Comes together with the field, so that the keyboard, which looks for either, finds the field. */
const headline = <h1 className="hidden" tabIndex={-1}>Search</h1>

/** The search; where the build left it out, the ways that are there. */
export function RoutePage() {
  const { name } = useSite()
  return (
    <Page title={`Search | ${name}`} description="Search the stories and the quotations of this edition." layout="narrow">
      <div>
        <Loaded file={files.search()} failed={failedPage} loading={<Skeleton lines={8} label="Loading the search" />}>
          {(file) => <>{headline}{file ? <SearchPage file={file} /> : <NoSearch reason={import.meta.env.DEV ? 'The search comes with a build: npm start makes one.' : 'This edition was published without a search.'} />}</>}
        </Loaded>
      </div>
    </Page>
  )
}
