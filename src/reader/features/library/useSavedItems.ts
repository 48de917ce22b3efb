import { useEffect, useState } from 'react'
import { savedItems, type SavedItem } from '../../device/library'
import { saved } from '../../device/saved'

/** What is saved, and how many bytes the browser counts for the whole site; undefined while the device has not answered. */
export function useSavedItems(): { items: readonly SavedItem[]; usage: number | undefined } | undefined {
  const keys = saved.use()
  const [found, setFound] = useState<{ items: readonly SavedItem[]; usage: number | undefined } | undefined>(undefined)
  useEffect(() => {
    if (!keys) return
    let wanted = true
    const look = async () => {
      const items = await savedItems()
      const usage = await navigator.storage?.estimate?.().then((e) => e.usage, () => undefined)
      if (wanted) setFound({ items, usage })
    }
    void look()
    return () => {
      wanted = false
    }
  }, [keys])
  return found
}
