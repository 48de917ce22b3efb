import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDraw } from '../../src/publish/pictures/pictures'
import { root } from '../structure/sources'
import { fileAt, publishedFiles } from './published'
import { article, site } from './sampleData'

type Manifest = { name: string; start_url: string; scope: string; icons: { src: string; sizes: string; type: string; purpose: string }[] }

describe('the web manifest', () => {
  it('names icons that are there, in the sizes it says, and stays inside its sub-path', async () => {
    const icon = await readFile(path.join(root, 'public/favicon.svg'), 'utf8')
    const files = await publishedFiles([article('a', '2024-01-01', ['Text.'])], { 'site.json': { ...site, base: '/news/' } }, { icon, draw: createDraw() })
    const manifest = JSON.parse(fileAt(files, 'manifest.webmanifest')) as Manifest
    expect([manifest.name, manifest.start_url, manifest.scope]).toEqual(['Test Edition', '/news/', '/news/'])
    const drawn = manifest.icons.filter((i) => i.type === 'image/png')
    expect(drawn.map((i) => `${i.sizes} ${i.purpose}`)).toEqual(['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable'])
    for (const { src, sizes } of drawn) {
      const png = Buffer.from(fileAt(files, src), 'latin1')
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes)
    }
    expect(files.has('icons/icon-180.png')).toBe(true)
  })
})
