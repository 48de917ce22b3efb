import { cacheNames } from '../../contract/deviceCaches'
import { forgetSaved } from './library'
import { forgetRead } from './readingMemory'
import { forgetSearches } from './recentSearches'

/** Pages and files that were kept as they were opened. The app itself stays: it says nothing about the reader. */
async function forgetOpened(): Promise<void> {
  const { pages, files, manifests } = cacheNames(import.meta.env.BASE_URL)
  for (const name of [pages, files, manifests]) await caches.delete(name)
}

/** How far down each page was read in this tab. */
async function forgetPlaces(): Promise<void> {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('place:')) sessionStorage.removeItem(key)
}

/** Every store that tells what somebody reads has its line here; the page that deletes says the same in words (features/library). */
const forgetters = [forgetSaved, forgetRead, forgetOpened, forgetPlaces, forgetSearches]

/** Deletes all that this device knows about what was read here; one store that fails keeps no other from being emptied. */
export async function deleteEverything(): Promise<void> {
  await Promise.allSettled(forgetters.map((forget) => forget()))
}
