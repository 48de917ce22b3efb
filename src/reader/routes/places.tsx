import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { PlaceIndex } from '../features/places/PlaceIndex'
import { IndexPage } from './IndexPage'
import { failedPage } from './failedPage'

export const queries = () => [files.places()]

/** Every place of the edition. */
export function RoutePage() {
  const { name } = useSite()
  return (
    <Loaded file={files.places()} failed={failedPage} loading={<IndexPage title="Places" site={name} line="" />}>
      {(places) => (
        <IndexPage title="Places" site={name} line="Where the articles of this edition happen. Borders are drawn as they run in fact and say nothing about whose a territory is.">
          <PlaceIndex places={places} />
        </IndexPage>
      )}
    </Loaded>
  )
}
