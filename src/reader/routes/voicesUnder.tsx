import { letterName, otherLetter } from '../../contract/nameOrder'
import { pages } from '../../contract/paths'
import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { Pager } from '../ui/Pager'
import { LetterRow } from '../features/voices/LetterRow'
import { NameRanges } from '../features/voices/NameRanges'
import { VoiceIndex } from '../features/voices/VoiceIndex'
import { plural } from '../ui/plural'
import { IndexPage } from './IndexPage'
import { failedPage } from './failedPage'
import type { Params } from './route'

const pageOf = ({ page = '1' }: Params) => Number(page)

export const queries = (params: Params) => [files.voicesUnder(params['letter'] ?? '', pageOf(params))]

/** The voices under one letter, by name; where it has many, those of one page of it. */
export function RoutePage({ params }: { params: Params }) {
  const letter = params['letter'] ?? ''
  const page = pageOf(params)
  const { name } = useSite()
  const title = letter === otherLetter ? 'Voices under other letters' : `Voices: ${letterName(letter)}`
  return (
    <Loaded file={files.voicesUnder(letter, page)} failed={failedPage} loading={<IndexPage title={title} site={name} line="" />}>
      {(under) => (
        <IndexPage title={title} {...(page === 1 ? {} : { part: `page ${page}` })} site={name} line="People stand under the last word of their name, all others under its first.">
          <LetterRow letters={under.letters} here={letter} line={`${plural(under.total, 'voice')} under this letter${under.pages.length > 1 ? `, ${under.voices.length} of them on this page` : ''}.`} />
          <NameRanges letter={letter} page={page} ranges={under.pages} />
          <VoiceIndex voices={under.voices} by="name" register={{ letters: under.letters.map((l) => ({ letter: l, pages: l === letter ? under.pages : [] })), here: { letter, page } }} />
          <Pager page={page} of={under.pages.length} href={(n) => pages.voicesUnderPage.href(letter, n)} labels={['Names before', 'Names after']} />
        </IndexPage>
      )}
    </Loaded>
  )
}
