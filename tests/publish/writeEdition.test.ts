import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Unwritable } from '../../src/publish/delivery/unwritable'
import { writeEdition, type Last, type Writing } from '../../src/publish/writeEdition'

const temporary = () => mkdtemp(path.join(tmpdir(), 'news-unrolled-write-'))
const long = 'A sentence that is said again. '.repeat(200)
const read = (folder: string, name: string) => readFileSync(path.join(folder, name))
const same = (bytes: string) => () => Promise.resolve(bytes)

const lastOf = (folder: string): Last => ({ folder, files: new Map(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(path.join(folder, name)).isFile()).map((name) => [name, false])) })

async function written(files: Parameters<typeof writeEdition>[1], writing: Writing = { compress: true }): Promise<string> {
  const folder = await temporary()
  await writeEdition(folder, files, writing)
  return folder
}

describe('writing an edition', () => {
  it('puts a compressed twin beside text that is worth it, and beside nothing else', async () => {
    const noise = Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * i * 31 + (i >> 3) * 17) % 251))
    const folder = await written([{ path: 'a/index.html', bytes: long }, { path: 'small.json', bytes: '{}' }, { path: 'picture.png', bytes: noise }, { path: 'app.js', bytes: Buffer.from(long) }])
    expect(brotliDecompressSync(read(folder, 'a/index.html.br')).toString()).toBe(long)
    expect(brotliDecompressSync(read(folder, 'app.js.br')).toString()).toBe(long)
    expect(statSync(path.join(folder, 'a/index.html.br')).size).toBeLessThan(long.length / 10)
    for (const name of ['small.json.br', 'picture.png.br']) expect(existsSync(path.join(folder, name)), name).toBe(false)
    expect(existsSync(path.join(await written([{ path: 'a.html', bytes: long }], {}), 'a.html.br'))).toBe(false)
  })

  it('only notes what the last edition holds already, its twin too, and makes the twin where that was built without', async () => {
    const before = await written([{ path: 'a.html', bytes: long }])
    const last = lastOf(before)
    const told: string[] = []
    const after = await written([{ path: 'a.html', same: same(long) }], { compress: true, last, onFile: (name) => told.push(name) })
    expect(readdirSync(after)).toEqual([])
    expect([...last.files]).toEqual([['a.html', true], ['a.html.br', true]])
    expect(told).toEqual(['a.html', 'a.html.br'])
    const plain = await written([{ path: 'a.html', bytes: long }], {})
    const now = await written([{ path: 'a.html', same: same(long) }], { compress: true, last: lastOf(plain) })
    expect(readdirSync(now)).toEqual(['a.html.br'])
    expect(read(now, 'a.html.br')).toEqual(read(before, 'a.html.br'))
    const without = lastOf(before)
    await written([{ path: 'a.html', same: same(long) }], { last: without })
    expect([...without.files]).toEqual([['a.html', true], ['a.html.br', false]])
  })

  it('makes what is the same but missing there, and leaves of the last edition’s names those that are gone', async () => {
    const before = await written([{ path: 'a.html', bytes: 'a' }, { path: 'b.html', bytes: 'b' }, { path: 'c.html', bytes: 'c' }], {})
    rmSync(path.join(before, 'a.html'))
    const last: Last = { folder: before, files: new Map([['a.html', false], ['b.html', false], ['c.html', false]]) }
    const folder = await temporary()
    const done = await writeEdition(folder, [{ path: 'a.html', same: same('a') }, { path: 'b.html', bytes: 'new' }, { path: 'd.html', same: same('d') }], { last })
    expect(done).toEqual({ files: 3, made: 3, names: ['a.html', 'b.html', 'd.html'] })
    expect([...last.files]).toEqual([['c.html', false]])
    expect(read(before, 'b.html').toString()).toBe('b')
  })

  it('holds what is named by its content once, though two keys have it', async () => {
    const name = 'edition/0123456789abcdef.json'
    const before = await written([{ path: name, bytes: long }], {})
    const last = lastOf(before)
    const after = await written([{ path: name, same: same('wrong') }, { path: name, same: same('wrong') }], { last })
    expect([readdirSync(after), [...last.files]]).toEqual([[], [[name, true]]])
    const anew = await written([{ path: name, bytes: long }, { path: name, same: same('wrong') }, { path: name, bytes: 'wrong' }], { compress: true, last: { folder: before, files: new Map() } })
    expect(read(anew, name).toString()).toBe(long)
  })

  it('says which file cannot be written, why, and what to do', async () => {
    const folder = await temporary()
    writeFileSync(path.join(folder, 'article'), 'in the way')
    await expect(writeEdition(folder, [{ path: 'article/a/index.html', bytes: 'x' }])).rejects.toThrow(/cannot write article\/a\/index\.html/)
    const tooLong = `${'a'.repeat(300)}.html`
    const failed = await writeEdition(folder, [{ path: tooLong, bytes: 'x' }]).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(Unwritable)
    expect((failed as Unwritable).problem).toMatchObject({ file: path.join(folder, tooLong), reason: expect.stringContaining('ENAMETOOLONG') as string, remedy: expect.stringContaining('the last edition stands as it was') as string })
  })

  it('fails where only the compressed twin cannot be written', async () => {
    const folder = await temporary()
    const name = `${'a'.repeat(248)}.html`
    await expect(writeEdition(folder, [{ path: name, bytes: long }], { compress: true })).rejects.toThrow(/ENAMETOOLONG/)
  })
})
