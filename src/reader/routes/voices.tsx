import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { Elsewhere } from '../features/voices/Elsewhere'
import { LetterRow } from '../features/voices/LetterRow'
import { VoiceIndex } from '../features/voices/VoiceIndex'
import { plural } from '../ui/plural'
import { IndexPage } from './IndexPage'
import { failedPage } from './failedPage'

export const queries = () => [files.voices()]

/** Every voice; of a large edition those that are quoted most, and the letters under which all of them stand. */
export function RoutePage() {
  const { name } = useSite()
  return (
    <Loaded file={files.voices()} failed={failedPage} loading={<IndexPage title="Voices" site={name} line="" />}>
      {({ voices, total, letters }) => (
        <IndexPage title="Voices" site={name} line="Everybody who is quoted in this edition, with all that they are quoted on. Quotations without a sure speaker are not counted.">
          {letters.length === 0 ? <VoiceIndex voices={voices} /> : (
            <>
              <LetterRow letters={letters.map((l) => l.letter)} line={`${plural(total, 'voice')}, each under a letter. Here are the ${voices.length} that are quoted most.`} />
              <VoiceIndex voices={voices} elsewhere={(find) => <Elsewhere find={find} letters={letters} />} />
            </>
          )}
        </IndexPage>
      )}
    </Loaded>
  )
}
