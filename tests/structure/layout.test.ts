import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, root } from './sources'

const topLevel = /^(?:package(?:-lock)?\.json|tsconfig\.json|vite\.config\.ts|index\.html|README\.md|LICENSE|\..+|(?:src|public|data|tests)\/.+)$/
const vagueNames = /(?:^|\/)(?:index|utils?|helpers?|misc|types|common)(?:\.|\/)/
const longest = 300

export const misplaced = (files: readonly string[]) => files.filter((f) => !topLevel.test(f))
export const vague = (files: readonly string[]) => files.filter((f) => vagueNames.test(f) && f !== 'index.html')
const tooLong = (text: string) => text.split('\n').length > longest && !/past 300 lines/i.test(text.slice(0, 400))

/** What git keeps; outside a checkout (a tarball), what lies below the source folders. */
function tracked(): string[] {
  try {
    return execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n').filter(Boolean)
  } catch {
    return ['src', 'tests', 'data'].flatMap(filesBelow)
  }
}

describe('the layout of the house', () => {
  it('has nothing at the top level but what belongs there', () => {
    expect(misplaced(tracked())).toEqual([])
    expect(misplaced(['notes.txt', 'src/a.ts'])).toEqual(['notes.txt'])
  })

  it('has no file whose name says nothing', () => {
    expect(vague(tracked().filter((f) => f.startsWith('src/')))).toEqual([])
    expect(vague(['src/reader/utils.ts', 'src/publish/edition.ts'])).toEqual(['src/reader/utils.ts'])
  })

  it(`keeps every source file below ${longest} lines, or says at its head why not`, () => {
    const files = filesBelow('src').filter((f) => /\.(?:tsx?|css)$/.test(f))
    expect(files.filter((f) => tooLong(readFileSync(path.join(root, f), 'utf8')))).toEqual([])
    expect(tooLong('x\n'.repeat(301))).toBe(true)
  })

  it('keeps a lockfile that names no host', () => {
    expect(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/)
  })
})
