import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The app's own files as they stand in an edition. What is hidden, and the template of the pages, is for the publisher only. */
export function* appFiles(app: string): Generator<{ path: string; bytes: Uint8Array }> {
  for (const entry of readdirSync(app, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    const name = path.relative(app, file).split(path.sep).join('/')
    if (entry.isFile() && !name.startsWith('.') && name !== 'index.html') yield { path: name, bytes: readFileSync(file) }
  }
}
