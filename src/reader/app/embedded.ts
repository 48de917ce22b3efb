import type { Site } from '../../contract/edition'

/** What every prerendered page carries: the site, the files that it was made from, and whether it is the not-found page. */
export type Embedded = { site: Site; missing: boolean; files: [key: string, value: unknown][] }
