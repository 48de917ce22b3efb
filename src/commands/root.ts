import path from 'node:path'

/** The folder of package.json, where the bundled data and the built edition stand. */
export const root = path.resolve(import.meta.dirname, '../..')
