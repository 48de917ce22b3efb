import { readFile, stat } from 'node:fs/promises'
import type { Result } from '../contract/problem'
import type { Post } from './format'

const reasons: Record<string, [string, string]> = {
  ENOENT: ['there is no such file', 'check the path; it is taken from the folder in which the command runs'],
  EISDIR: ['is a folder', 'name the files in it'],
  EACCES: ['may not be read', 'change the rights of the file'],
}

/** Reads one file to import. Never throws: what cannot be read is a problem of that file alone. */
export async function readPost(file: string): Promise<Result<Post>> {
  try {
    const [bytes, { mtime }] = await Promise.all([readFile(file), stat(file)])
    return { ok: true, value: { file, bytes, modified: mtime.toISOString().slice(0, 10) } }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    const [reason, remedy] = reasons[code] ?? [`cannot be read (${code})`, 'check that the file is whole and readable']
    return { ok: false, problems: [{ file, place: 'the whole file', reason, remedy }] }
  }
}
