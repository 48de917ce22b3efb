import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import type { ArticleShard } from '../../contract/edition'
import { cardOf } from '../files/cards'
import type { EditionIndex, Entry } from '../indexEdition'
import { headlinePicture, sitePicture, storyPicture, tilePicture } from './drawings'
import { newest } from '../head/headOf'
import { keptBytes } from './pictureDisk'
import { sheetSize } from './sheet'
import { openTypesetter, type SetLine } from './typesetter'

/** A picture for sharing: its path in the edition, named after what is drawn, and the drawing. */
export type Picture = { path: string; alt: string; width: number; height: number; svg: string }

/** The picture of the page that shows a file, given the file; undefined where not even the edition's name can be set. */
export type PictureOf = (key: string, value: unknown) => Picture | undefined

/** Draws an SVG as PNG, `width` px wide. */
export type Draw = (svg: string, width: number) => Promise<Uint8Array>

const drawnBy = (createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string }).version

/** Drawings seen before come from the folder `cache`, if there is one. */
export function createDraw(cache?: string): Draw {
  return (svg, width) => {
    const key = createHash('sha256').update(`resvg ${drawnBy} ${width}\n${svg}`).digest('hex')
    // On a thread of its own: what was drawn before is let go only while the event loop turns, and each takes 3 MB.
    return keptBytes(cache, `${key}.png`, async () => (await renderAsync(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: width } })).asPng())
  }
}

/** Pictures for each story and the newest thousand articles; the other pages share one of the edition's name. */
export async function createPictures(index: EditionIndex): Promise<PictureOf> {
  const set = await openTypesetter()
  const { name, tagline } = index.data.site
  const own = pictureFrom(sitePicture(set, name, tagline), `${name}: ${tagline}`)
  return (key, value) => {
    const [kind, id = ''] = key.split('/')
    if (kind === 'article') {
      const entry = index.bySlug.get(id)
      return entry && entry.row < newest ? (articlePicture(index, set, entry, value as ArticleShard) ?? own) : own
    }
    const story = kind === 'story' ? index.stories.get(id) : undefined
    return (story && pictureFrom(storyPicture(set, name, story.headline, story.entries), story.headline)) ?? own
  }
}

/** The strongest quotation where one may be a picture, else the headline, with a map where the place is known. */
function articlePicture(index: EditionIndex, set: SetLine, entry: Entry, { where }: ArticleShard): Picture | undefined {
  const { name } = index.data.site
  const { tile } = cardOf(index, entry)
  const quoted = tile && pictureFrom(tilePicture(set, name, tile), `“${tile.words}” ${tile.voice.name}`)
  if (quoted) return quoted
  const day = entry.published.value.slice(0, 10)
  const kicker = [entry.place, dayWords(day)].filter(Boolean).join(', ')
  return pictureFrom(headlinePicture(set, name, entry.headline, kicker, where?.map), entry.headline)
}

const dayWords = (day: string) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

function pictureFrom(svg: string | undefined, alt: string): Picture | undefined {
  if (svg === undefined) return undefined
  const { width, height } = sheetSize
  return { path: `pictures/${createHash('sha256').update(svg).digest('hex').slice(0, 16)}.png`, alt, width, height, svg }
}
