import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { VoiceIndex } from '../features/voices/VoiceIndex'
import { IndexPage } from './IndexPage'
import { failedPage } from './failedPage'

export const queries = () => [files.voices()]

export function RoutePage() {
  const { name } = useSite()
  return (
    <Loaded file={files.voices()} failed={failedPage} loading={<IndexPage title="Voices" site={name} line="" />}>
      {(voices) => (
        <IndexPage title="Voices" site={name} line="Everybody who is quoted in this edition, with all that they are quoted on. Quotations without a sure speaker are not counted.">
          <VoiceIndex voices={voices} />
        </IndexPage>
      )}
    </Loaded>
  )
}
