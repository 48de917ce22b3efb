import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { useSite } from '../edition/SiteContext'
import { AboutText } from './AboutText'
import { IndexPage } from './IndexPage'
import { failedPage } from './failedPage'

export const queries = () => [files.about()]

export function RoutePage() {
  const { name, tagline, editor } = useSite()
  return (
    <Loaded file={files.about()} failed={failedPage} loading={<IndexPage title="About" site={name} line="" />}>
      {(about) => <IndexPage title={`About ${name}`} site={name} line={tagline}><AboutText about={about} {...(editor ? { email: editor.email } : {})} /></IndexPage>}
    </Loaded>
  )
}
