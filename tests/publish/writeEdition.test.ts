import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Unwritable } from '../../src/publish/delivery/unwritable'
import { writeEdition, type Writing } from '../../src/publish/writeEdition'

const temporary = () => mkdtemp(path.join(tmpdir(), 'news-unrolled-write-'))
const long = 'A sentence that is said again. '.repeat(200)
const read = (folder: string, name: string) => readFileSync(path.join(folder, name))
const same = (bytes: string) => () => Promise.resolve(bytes)

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

  it('takes the twin from the last edition too, and makes it where that was built without', async () => {
    const before = await written([{ path: 'a.html', bytes: long }])
    const after = await written([{ path: 'a.html', same: same(long) }], { compress: true, last: before })
    for (const name of ['a.html', 'a.html.br']) expect(statSync(path.join(after, name)).ino, name).toBe(statSync(path.join(before, name)).ino)
    const plain = await written([{ path: 'a.html', bytes: long }], {})
    const now = await written([{ path: 'a.html', same: same(long) }], { compress: true, last: plain })
    expect(read(now, 'a.html.br')).toEqual(read(before, 'a.html.br'))
    expect(existsSync(path.join(await written([{ path: 'a.html', same: same(long) }], { last: before }), 'a.html.br'))).toBe(false)
  })

  it('never writes into a file of the last edition, though two files have one name', async () => {
    const name = 'edition/0123456789abcdef.json'
    const before = await written([{ path: name, bytes: long }, { path: 'index.html', bytes: 'one' }])
    const inode = statSync(path.join(before, name)).ino
    const after = await written([{ path: name, same: same('wrong') }, { path: name, same: same('wrong') }, { path: name, bytes: 'wrong' }, { path: 'index.html', same: same('') }, { path: 'index.html', bytes: 'two' }], { last: before, compress: true })
    expect(statSync(path.join(after, name)).ino).toBe(inode)
    expect([read(before, name).toString(), read(before, 'index.html').toString(), read(after, 'index.html').toString()]).toEqual([long, 'one', 'two'])
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
