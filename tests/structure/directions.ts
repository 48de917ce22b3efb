import type { Source } from './sources'

/*
 * Who may import whom: the rooms of src/, and the storeys of reader/.
 * A path is a room's name followed by a slash; a bare module name is a package.
 */

const rooms: Record<string, string[]> = {
  contract: [],
  engines: ['contract'],
  import: ['contract'],
  offline: ['contract'],
  publish: ['contract', 'engines'],
  reader: ['contract'],
  desk: ['contract', 'engines', 'reader/ui'],
  commands: ['contract', 'engines', 'import', 'publish', 'offline'],
}

const storeys: Record<string, string[]> = {
  app: ['routes', 'features', 'card', 'edition', 'device', 'ui'],
  routes: ['features', 'card', 'edition', 'device', 'ui'],
  features: ['card', 'edition', 'device', 'ui'],
  card: ['edition', 'device', 'ui'],
  edition: [],
  device: [],
  ui: [],
}

const within = (file: string, place: string) => file === place || file.startsWith(`${place}/`)

/** Contract files that fewer than two rooms import; another file of the contract counts as a room. */
export function lonelyContracts(files: readonly Source[]): string[] {
  return files.filter((f) => f.file.startsWith('contract/')).map((f) => f.file.replace(/\.tsx?$/, '')).filter((target) => {
    const importers = files.filter((f) => f.imports.includes(target)).map((f) => (f.file.startsWith('contract/') ? f.file : f.file.split('/')[0]))
    return new Set(importers).size < 2
  })
}

export function directionViolations(files: readonly Source[]): string[] {
  return files.flatMap(({ file, imports }) =>
    imports.flatMap((target) => {
      const reason = forbidden(file, target)
      return reason === undefined ? [] : [`${file} imports ${target}: ${reason}`]
    }),
  )
}

function forbidden(file: string, target: string): string | undefined {
  const [room = '', storey = '', feature = ''] = file.split('/')
  const [other = '', otherStorey = '', otherFeature = ''] = target.split('/')
  if (!(other in rooms)) return packageReason(room, file, target)
  if (other !== room) return rooms[room]?.some((allowed) => within(target, allowed)) ? undefined : `${room} may not import ${other}`
  if (room !== 'reader' || !(otherStorey in storeys)) return undefined
  if (storey === 'features' && otherStorey === 'features') return feature === otherFeature ? undefined : 'no feature imports another'
  if (storey === otherStorey) return target === 'reader/app/prerender' ? 'nothing reaches the prerender' : undefined
  return storeys[storey]?.includes(otherStorey) ? undefined : `${storey} may not import ${otherStorey}`
}

function packageReason(room: string, file: string, target: string): string | undefined {
  if (target.startsWith('.')) return undefined
  const pure = room === 'contract' || room === 'engines'
  if (pure && target !== 'valibot') return `${room} is pure and takes no package`
  if (target.startsWith('node:') && (room === 'reader' || room === 'offline')) return `${room} runs in the browser`
  const vite = target === 'vite' || target.startsWith('vite/')
  if (room === 'publish' && vite && file !== 'publish/plugin.ts') return 'only publish/plugin.ts knows Vite'
  if (room === 'publish' && target.startsWith('node:fs') && !['publish/plugin.ts', 'publish/pageMaker.ts', 'publish/writeEdition.ts', 'publish/putInPlace.ts', 'publish/readData.ts'].includes(file) && !file.startsWith('publish/keep/') && !['publish/search/searchCache.ts', 'publish/pictures/pictureDisk.ts'].includes(file)) return 'only writeEdition.ts, putInPlace.ts, readData.ts, keep/ (what builds use again) and pageMaker.ts and plugin.ts (what Vite built) touch the disk'
  return undefined
}
