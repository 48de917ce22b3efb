import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { voicesSchema, voicesUnderSchema } from '../../../src/contract/edition'
import { keys } from '../../../src/contract/paths'
import { editionFile, editionKeys } from '../../../src/publish/files/editionFiles'
import { wayTo } from '../../../src/publish/head/wayTo'
import { openEdition } from '../../../src/publish/edition'
import { emitSitemaps } from '../../../src/publish/sitemaps/emitSitemaps'
import { article, dataFolder } from '../sampleData'

const speakers = ['Ida Holm', 'Jonas Berg', 'Anna Hale', 'Peter Hill', 'Maria Hull', 'Karl Brand', 'Eva Holm']
const articles = speakers.map((name, i) => article(`n-${i}`, `2024-01-0${i + 1}`, [`“We are ready for the ships of spring, all ${i} of them,” said ${name}, a pilot.`, ...(i === 4 ? [`“And for those of summer,” said ${name}.`] : [])]))

async function indexWith(voices: number) {
  const opened = await openEdition(await dataFolder(articles), { sizes: { stories: 40, voices } })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return opened.value.index
}
const namesOf = (list: readonly { name: string }[]) => list.map((voice) => voice.name)

describe('the voices', () => {
  it('of a small edition are one file, most quoted first, without letters', async () => {
    const index = await indexWith(7)
    const { total, voices, letters } = v.parse(voicesSchema, editionFile(index, keys.voices))
    expect([total, voices.length, letters]).toEqual([7, 7, []])
    expect(voices[0]?.name).toBe('Maria Hull')
    expect([...editionKeys(index)].filter((key) => key.startsWith('voices'))).toEqual(['voices'])
  })

  it('of a large one are its most quoted, and all of them under letters, each page no longer than the first', async () => {
    const index = await indexWith(3)
    const first = v.parse(voicesSchema, editionFile(index, keys.voices))
    expect([first.total, first.voices.length]).toEqual([7, 3])
    expect(first.letters).toEqual([
      { letter: 'b', pages: [{ from: 'Berg Jonas', to: 'Brand Karl' }] },
      { letter: 'h', pages: [{ from: 'Hale Anna', to: 'Holm Eva' }, { from: 'Holm Ida', to: 'Hull Maria' }] },
    ])
    const found: string[] = []
    for (const key of [...editionKeys(index)].filter((k) => k.startsWith('voices/'))) {
      const page = v.parse(voicesUnderSchema, editionFile(index, key))
      expect(page.voices.length).toBeLessThanOrEqual(3)
      expect(page.letters).toEqual(['b', 'h'])
      found.push(...namesOf(page.voices))
    }
    expect(found).toEqual(['Jonas Berg', 'Karl Brand', 'Anna Hale', 'Peter Hill', 'Eva Holm', 'Ida Holm', 'Maria Hull'])
  })

  it('have no file under a letter or on a page that is not there', async () => {
    const index = await indexWith(3)
    for (const key of ['voices/x/1', 'voices/h/0', 'voices/h/3', 'voices/h/x']) expect(editionFile(index, key), key).toBeUndefined()
  })

  it('under a letter are a step of the way, and in the sitemap', async () => {
    const index = await indexWith(3)
    expect(wayTo(index, keys.voicesUnder('h', 1)).map((s) => [s.name, s.page])).toEqual([['Voices', '/voices/'], ['H', '/voices/h/']])
    expect(wayTo(index, keys.voicesUnder('h', 2))).toEqual([])
    expect([...emitSitemaps(index)].map((f) => ('bytes' in f ? String(f.bytes) : '')).join('')).toContain('/voices/h/</loc>')
  })
})
