import { Blob, Buffer as ShapeBuffer, Face, Font, shape, Variation } from 'harfbuzzjs'
import { readTypeface } from './pictureDisk'

/*
 * Sets lines of text as outlines, so that a picture looks the same on every machine, whatever is installed there. The drawing library
 * reads neither WOFF2 nor variable typefaces; HarfBuzz shapes the very files that the pages use.
 */

export type Typeface = keyof typeof faces
export type Line = { /** px */ width: number; /** an SVG group at the origin, its baseline on 0 */ svg: string }
/** Sets one line at a size in px. Undefined where the typefaces lack a character of it. */
export type SetLine = (text: string, face: Typeface, size: number) => Line | undefined

const faces = {
  quotation: { family: 'source-serif-4', weight: 450 },
  headline: { family: 'source-serif-4', weight: 600 },
  name: { family: 'source-sans-3', weight: 600 },
  small: { family: 'source-sans-3', weight: 400 },
} as const

const scripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext']

type Script = { font: Font; outlines: Map<number, string>; perEm: number }

let opened: Promise<SetLine> | undefined

/** Reads the typefaces, once, and gives back the function that sets lines with them. */
export function openTypesetter(): Promise<SetLine> {
  opened ??= createTypesetter()
  return opened
}

async function createTypesetter(): Promise<SetLine> {
  const loaded = new Map<Typeface, Script[]>()
  for (const family of new Set(Object.values(faces).map((f) => f.family))) {
    const opentype: Face[] = []
    for (const script of scripts) opentype.push(new Face(new Blob(await readTypeface(family, script))))
    for (const [name, face] of Object.entries(faces) as [Typeface, (typeof faces)[Typeface]][]) {
      if (face.family === family) loaded.set(name, opentype.map((f) => scriptOf(f, face.weight)))
    }
  }
  return (text, face, size) => setLine(loaded.get(face) ?? [], text, size)
}

function scriptOf(face: Face, weight: number): Script {
  const font = new Font(face)
  font.setVariations([new Variation('wght', weight)])
  return { font, outlines: new Map(), perEm: face.upem }
}

/** Cuts a text into runs of one script's file each, and shapes every run. */
function setLine(files: readonly Script[], text: string, size: number): Line | undefined {
  const runs: { script: Script; text: string }[] = []
  for (const character of text.replace(/\p{C}/gu, '').replace(/\s/gu, ' ')) {
    const code = character.codePointAt(0) ?? 0
    const last = runs.at(-1)
    const script = last && has(last.script, code) ? last.script : files.find((s) => has(s, code))
    if (!script) return undefined
    if (last?.script === script) last.text += character
    else runs.push({ script, text: character })
  }
  let width = 0
  const parts: string[] = []
  for (const run of runs) {
    const scale = size / run.script.perEm
    const buffer = new ShapeBuffer()
    buffer.addText(run.text)
    buffer.guessSegmentProperties()
    shape(run.script.font, buffer)
    for (const glyph of buffer.getGlyphInfosAndPositions()) {
      const outline = outlineOf(run.script, glyph.codepoint)
      if (outline !== '') parts.push(`<path transform="translate(${round(width + (glyph.xOffset ?? 0) * scale)} ${round(-(glyph.yOffset ?? 0) * scale)}) scale(${round(scale)} ${round(-scale)})" d="${outline}"/>`)
      width += (glyph.xAdvance ?? 0) * scale
    }
  }
  return { width, svg: parts.join('') }
}

const has = ({ font }: Script, code: number) => font.nominalGlyph(code) !== undefined
const round = (n: number) => Math.round(n * 10_000) / 10_000

function outlineOf({ font, outlines }: Script, glyph: number): string {
  const known = outlines.get(glyph) ?? font.glyphToPath(glyph)
  outlines.set(glyph, known)
  return known
}
