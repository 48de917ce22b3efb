import { createContext, use } from 'react'
import type { Site } from '../../contract/edition'

export const SiteContext = createContext<Site | null>(null)

/** The masthead and settings of this edition; every page carries them. */
export function useSite(): Site {
  const site = use(SiteContext)
  if (!site) throw new Error('useSite needs a SiteContext above it')
  return site
}
