import { useSearchParams } from 'react-router-dom'
import type { VoiceShard } from '../../../contract/voiceShard'
import { pages, voicePageSize } from '../../../contract/paths'
import { LoadErrorNotice } from '../../edition/LoadErrorNotice'
import { useFiles } from '../../edition/useFiles'
import { voiceFiles } from '../../edition/voiceFiles'
import { Pager } from '../../ui/Pager'
import { Skeleton } from '../../ui/Skeleton'
import { SaidFound } from './SaidFound'
import { placesOf } from './saidMatching'
import { changed, type SaidChoice } from './useSaidChoice'

/** What fits a choice among all pages of a voice, a page at a time. A small file says where it stands, and only those pages are loaded. */
export function MatchingSaid({ voice, choice }: { voice: VoiceShard; choice: SaidChoice }) {
  const [query] = useSearchParams()
  const filters = useFiles([voiceFiles.filters(voice.id)])
  const places = filters.values?.[0] && placesOf(filters.values[0], choice)
  const last = Math.max(1, Math.ceil((places?.length ?? 0) / voicePageSize))
  const page = Math.min(choice.page, last)
  const wanted = places?.slice((page - 1) * voicePageSize, page * voicePageSize) ?? []
  const parts = useFiles([...new Set(wanted.map((n) => Math.floor(n / voicePageSize) + 1))].map((n) => voiceFiles.page(voice.id, n)))
  const failed = [filters, parts].find((f) => f.error)
  if (failed?.error) return <LoadErrorNotice error={failed.error} retry={failed.retry} />
  if (!places || !parts.values) return <Skeleton lines={10} label={`Looking through all ${voice.quotations} quotations`} />
  const byPage = new Map(parts.values.map((part) => [part.page, part.said]))
  const found = wanted.flatMap((n) => byPage.get(Math.floor(n / voicePageSize) + 1)?.[n % voicePageSize] ?? [])
  return (
    <>
      <SaidFound voice={voice} found={found} total={places.length} />
      <Pager page={page} of={last} href={(n) => [pages.voicePage.href(voice.id, voice.page), changed(query, { page: n }).toString()].join('?')} />
    </>
  )
}
