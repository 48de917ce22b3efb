import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { abandon, finishPutting, putInPlace, stagingOf } from '../../src/publish/putInPlace'

type Texts = Record<string, string>

function write(folder: string, files: Texts): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
}

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
const textsIn = (folder: string): Texts => Object.fromEntries(filesIn(folder).filter((name) => statSync(path.join(folder, name)).isFile()).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))

/** An edition in its place and what a build has made beside it. */
function place(last: Texts, made: Texts): string {
  const out = path.join(mkdtempSync(path.join(tmpdir(), 'news-unrolled-place-')), 'dist')
  mkdirSync(stagingOf(out), { recursive: true })
  write(out, last)
  write(stagingOf(out), made)
  return out
}

const before: Texts = { 'article/a/index.html': 'a', 'article/b/index.html': 'b', 'topic/old/page/2/index.html': 'old', 'edition/0123456789abcdef.json': 'old', 'edition/manifest.json': 'one' }
const made: Texts = { 'article/a/index.html': 'a new', 'article/c/index.html': 'c', 'edition/fedcba9876543210.json': 'new', 'edition/manifest.json': 'two' }
const after: Texts = { 'article/a/index.html': 'a new', 'article/b/index.html': 'b', 'article/c/index.html': 'c', 'edition/fedcba9876543210.json': 'new', 'edition/manifest.json': 'two' }
const files = () => new Map([['article/b/index.html', true], ['topic/old/page/2/index.html', false], ['edition/0123456789abcdef.json', false]])

describe('putting an edition in its place', () => {
  it('moves what little is new into the last one, and removes what is gone with the folders that it leaves empty', () => {
    const out = place(before, made)
    const folder = statSync(out).ino
    putInPlace(out, Object.keys(made), { folder: out, files: files() })
    expect(textsIn(out)).toEqual(after)
    expect(existsSync(path.join(out, 'topic'))).toBe(false)
    expect(statSync(out).ino).toBe(folder)
    expect(readdirSync(path.dirname(out))).toEqual(['dist'])
  })

  it('replaces the whole where much is new, with what stays as second names of the same files', () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`place/${i}/index.html`, String(i)]))
    const out = place(before, { ...made, ...many })
    const stays = statSync(path.join(out, 'article/b/index.html')).ino
    putInPlace(out, [...Object.keys(made), ...Object.keys(many)], { folder: out, files: files() })
    expect(textsIn(out)).toEqual({ ...after, ...many })
    expect(statSync(path.join(out, 'article/b/index.html')).ino).toBe(stays)
    expect(readdirSync(path.dirname(out))).toEqual(['dist'])
  })

  it('takes the place of whatever lay there where nothing is known of it', () => {
    const out = place(before, made)
    putInPlace(out, [], undefined)
    expect(textsIn(out)).toEqual(made)
    expect(readdirSync(path.dirname(out))).toEqual(['dist'])
  })

  it('is taken up again where it was broken off, and a build that fails leaves it alone', () => {
    const out = place(before, made)
    // A folder in the way of a file, as if the disk had failed after the first of them.
    const blocked = path.join(out, 'article/c/index.html')
    mkdirSync(path.join(blocked, 'x'), { recursive: true })
    expect(() => putInPlace(out, Object.keys(made), { folder: out, files: files() })).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/)
    expect(readFileSync(path.join(out, 'edition/manifest.json'), 'utf8')).toBe('one')
    expect(readFileSync(path.join(out, 'edition/fedcba9876543210.json'), 'utf8')).toBe('new')
    abandon(out)
    expect(existsSync(stagingOf(out))).toBe(true)
    renameSync(path.join(blocked, 'x'), path.join(out, 'article/y'))
    renameSync(blocked, path.join(out, 'article/z'))
    finishPutting(out)
    expect(textsIn(out)).toEqual(after)
    expect(readdirSync(path.dirname(out))).toEqual(['dist'])
  })

  it('puts the last edition back where it was killed before the new one had taken its place', () => {
    const out = place(before, made)
    renameSync(out, `${out}.last`)
    finishPutting(out)
    expect(textsIn(out)).toEqual(before)
  })

  it('leaves nothing of a build that failed before', () => {
    const out = place(before, made)
    abandon(out)
    finishPutting(out)
    expect(textsIn(out)).toEqual(before)
    expect(readdirSync(path.dirname(out))).toEqual(['dist'])
  })
})
