import { useParams } from 'react-router-dom'
import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { SaidList } from '../features/voices/SaidList'
import { VoiceHead } from '../features/voices/VoiceHead'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { failedPage } from './failedPage'
import type { Params } from './route'

export const queries = ({ id = '' }: Params) => [files.voice(id)]

export function RoutePage() {
  const { id = '' } = useParams()
  const { name } = useSite()
  return (
    <Loaded file={files.voice(id)} failed={failedPage} loading={<Page title={name} layout="narrow"><Skeleton lines={12} label="Loading the voice" /></Page>}>
      {(voice) => (
        <Page title={`${voice.name} | ${name}`} description={`What ${voice.name} is quoted on in ${name}.`} layout="narrow">
          <div>
            <VoiceHead voice={voice} />
            <SaidList voice={voice} />
          </div>
        </Page>
      )}
    </Loaded>
  )
}
