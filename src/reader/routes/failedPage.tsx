import { LoadError } from '../edition/LoadError'
import { errorWords, LoadErrorNotice } from '../edition/LoadErrorNotice'
import { Page } from '../ui/Page'
import { NotFound } from './NotFound'

/** The whole page when its main file could not be had: not found where there is none, else why and a way on. */
export function failedPage(error: Error, retry: () => void) {
  if (error instanceof LoadError && error.kind === 'missing') return <NotFound />
  return <Page title={errorWords(error).title} noindex layout="narrow"><LoadErrorNotice page error={error} retry={retry} /></Page>
}
