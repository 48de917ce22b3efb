import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, dataFolder } from '../publish/sampleData'
import { runCommand } from './runCommand'

const founded = 'The Lissa bridge was closed in March 2023 after inspectors found cracks in two of its nine piers.'
const bridge = (slug: string, day: string, text: string) => article(slug, day, [founded, text], { headline: `Lissa bridge: ${slug}` })
const articles = () => [
  bridge('closed', '2023-03-02', 'Buses over the river Lissa were sent by way of Orsund, which takes forty minutes longer.'),
  bridge('repaired', '2023-06-10', 'Work on the Lissa bridge piers began on Saturday, and the council put its cost at nine million crowns.'),
  article('orchard', '2023-05-01', ['Apple growers in the valley of Teglund expect a late harvest after a cold and rainy spring.'], { headline: 'A late apple harvest' }),
]
const storiesOf = async (folder: string) => JSON.parse(await readFile(path.join(folder, 'stories.json'), 'utf8')) as unknown

describe('npm run stories', () => {
  it('writes the stories that are found where an editor can name them, once', async () => {
    const folder = await dataFolder(articles())
    const first = runCommand('stories', '--data', folder)
    expect([first.status, first.stdout]).toEqual([0, 'closed: a new story of 2 parts: closed, repaired\n'])
    const written = [{ id: 'closed', headline: 'Lissa bridge: closed', parts: ['closed', 'repaired'] }]
    expect(await storiesOf(folder)).toEqual(written)
    const second = runCommand('stories', '--data', folder)
    expect([second.status, second.stdout]).toEqual([0, 'every story is pinned already\n'])
    expect(await storiesOf(folder)).toEqual(written)
  })

  it('says with --dry-run what it would do, and writes nothing', async () => {
    const folder = await dataFolder(articles())
    expect(runCommand('stories', '--data', folder, '--dry-run').stdout).toContain('a new story of 2 parts')
    await expect(storiesOf(folder)).rejects.toThrow()
  })

  it('reports what is wrong in the folder, and ends with 1', async () => {
    const folder = await dataFolder(articles(), { 'stories.json': [{ id: 'x', headline: 'X', parts: ['closed', 'gone'] }] })
    const { status, stderr } = runCommand('stories', '--data', folder)
    expect(status).toBe(1)
    expect(stderr).toContain('no article gone')
  })

  it('refuses unknown options with the form of the command', () => {
    const { status, stderr } = runCommand('stories', '--nonsense')
    expect(status).toBe(2)
    expect(stderr).toContain('usage: npm run stories')
  })
})
