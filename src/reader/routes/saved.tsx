import { useSite } from '../edition/SiteContext'
import { Library } from '../features/library/Library'
import { IndexPage } from './IndexPage'

/** What is saved is on the reader's device, so the page needs no file of the edition. */
export const queries = () => []

export function RoutePage() {
  const { name } = useSite()
  return (
    <IndexPage title="Saved" site={name} line="Articles and stories that you saved to read without a connection. They are kept on this device only, until you remove them.">
      <Library />
    </IndexPage>
  )
}
