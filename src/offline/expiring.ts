import { ExpirationPlugin } from 'workbox-expiration'
import type { WorkboxPlugin } from 'workbox-core/types'

/**
 * What has not been used for `days` goes, and the longest unused beyond `entries`; all of it where the device runs out of room.
 * The cast: workbox types its optional callbacks as possibly undefined, which our stricter setting tells apart.
 */
export function expiring(entries: number, days: number): WorkboxPlugin {
  return new ExpirationPlugin({ maxEntries: entries, maxAgeSeconds: days * 86_400, purgeOnQuotaError: true }) as WorkboxPlugin
}
