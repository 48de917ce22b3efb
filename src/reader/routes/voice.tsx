import { pages } from '../../contract/paths'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { voiceFiles } from '../edition/voiceFiles'
import { SaidList } from '../features/voices/SaidList'
import { VoiceHead } from '../features/voices/VoiceHead'
import { Page } from '../ui/Page'
import { Pager } from '../ui/Pager'
import { Skeleton } from '../ui/Skeleton'
import { failedPage } from './failedPage'
import type { Params } from './route'

const fileOf = ({ id = '', page = '1' }: Params) => voiceFiles.page(id, Number(page))

export const queries = (params: Params) => [fileOf(params)]

/** One voice: who it is, and a page of what it is quoted on, newest first. */
export function RoutePage({ params }: { params: Params }) {
  const { name } = useSite()
  return (
    <Loaded file={fileOf(params)} failed={failedPage} loading={<Page title={name} layout="narrow"><Skeleton lines={12} label="Loading the voice" /></Page>}>
      {(voice) => (
        <Page title={voice.page === 1 ? `${voice.name} | ${name}` : `${voice.name}, page ${voice.page} | ${name}`} description={`What ${voice.name} is quoted on in ${name}.`} layout="narrow">
          <div>
            <VoiceHead voice={voice} />
            <SaidList voice={voice} pager={<Pager page={voice.page} of={voice.pages} href={(n) => pages.voicePage.href(voice.id, n)} />} />
          </div>
        </Page>
      )}
    </Loaded>
  )
}
