import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { fetchNewestWorker, loadNewest, onNewerPage } from '../device/worker'
import { watchEdition } from '../edition/watchEdition'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

/** Says that a newer edition is there. The page under the reader's eyes stays as it is until the reader asks. */
export function EditionNote() {
  const client = useQueryClient()
  const [news, setNews] = useState(false)
  useEffect(() => {
    const tell = () => {
      setNews(true)
      void fetchNewestWorker()
    }
    const stops = [watchEdition(client, tell), onNewerPage(tell)]
    return () => stops.forEach((stop) => stop())
  }, [client])
  return <Notice dismiss={() => setNews(false)}>{news && <>A new edition is here.<Button strong onClick={() => void loadNewest()}>Show it</Button></>}</Notice>
}
