import { mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleReader } from '../../src/publish/articleReader'
import { openReadings, type Readings } from '../../src/publish/keep/openReadings'
import { readData, type Data } from '../../src/publish/readData'
import { noStopwatch } from '../../src/publish/stopwatch'
import { article, dataFolder } from './sampleData'

const slug = 'a-first'

/** One article as a build reads it that began at `now`, with what it found kept: its stamp and first paragraph, and whether the file looked untouched. */
async function readOnce(data: Data, kept: string, now: number) {
  const readings = openReadings(kept, 'common')
  let looked = false
  const watched: Readings = { ...readings, stamped: (one, mark) => {
    const stamp = readings.stamped(one, mark)
    looked = stamp !== undefined
    return stamp
  } }
  const { stamp, outline } = await articleReader(data, new Map(), watched, 'common', noStopwatch, now)(slug)
  readings.close()
  return { stamp, text: outline?.paragraphs[0], untouched: looked }
}

async function opened() {
  const folder = await dataFolder([article(slug, '2024-01-01', ['The harbour is open.'])])
  const data = await readData(folder)
  if (!data.ok) throw new Error(JSON.stringify(data.problems))
  return { data: data.value, file: path.join(folder, 'articles', `${slug}.json`), kept: mkdtempSync(path.join(tmpdir(), 'news-unrolled-read-')) }
}

const later = () => Date.now() + 10_000

describe('reading articles again', () => {
  it('does not open a file that looks untouched', async () => {
    const { data, kept } = await opened()
    const first = await readOnce(data, kept, later())
    expect(first).toMatchObject({ text: 'The harbour is open.', untouched: false })
    expect(await readOnce(data, kept, later())).toEqual({ ...first, untouched: true })
  })

  it('sees a change of the same length whose time was set back', async () => {
    const { data, file, kept } = await opened()
    await readOnce(data, kept, later())
    const { atime, mtime } = statSync(file)
    writeFileSync(file, readFileSync(file, 'utf8').replace('harbour is open', 'harbour is shut'))
    utimesSync(file, atime, mtime)
    expect(await readOnce(data, kept, later())).toMatchObject({ text: 'The harbour is shut.', untouched: false })
  })

  it('takes what is kept where a file was only touched, and knows it from then on', async () => {
    const { data, file, kept } = await opened()
    const first = await readOnce(data, kept, later())
    utimesSync(file, 1, 1)
    expect(await readOnce(data, kept, later())).toEqual(first)
    expect(await readOnce(data, kept, later())).toEqual({ ...first, untouched: true })
  })

  it('does not trust the look of a file that was written a moment ago', async () => {
    const { data, kept } = await opened()
    const now = Date.now()
    const first = await readOnce(data, kept, now)
    expect(await readOnce(data, kept, now)).toEqual(first)
    expect(await readOnce(data, kept, later())).toEqual(first)
    expect(await readOnce(data, kept, later())).toEqual({ ...first, untouched: true })
  })
})
