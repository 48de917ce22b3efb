import type { PlaceMap, Tile } from '../../contract/edition'
import { at, drawLines, setText } from './setText'
import { colours, footRoom, sheetOf, sheetSize } from './sheet'
import type { SetLine } from './typesetter'

/* What stands on the sheets: SVG text, or undefined where the typefaces cannot set its words. */

const { width, height, margin } = sheetSize
const inner = width - 2 * margin

/** A quotation on its speaker's tint, whole: one that does not fit is no picture, since a cut would misquote. */
export function tilePicture(set: SetLine, siteName: string, tile: Tile): string | undefined {
  const oneLine = (text: string, face: 'name' | 'small', size: number) => setText(set, text, face, { width: footRoom(set, siteName), height: size * 1.4, largest: size, smallest: size, leading: 1.3 })?.lines[0]
  const words = setText(set, `“${tile.words}”`, 'quotation', { width: inner, height: 360, largest: 84, smallest: 36, leading: 1.24 })
  const name = oneLine(tile.voice.name, 'name', 30)
  const detail = tile.detail === undefined ? undefined : oneLine(tile.detail, 'small', 26)
  if (!words || words.cut || !name) return undefined
  const foot = height - margin
  const speaker = detail ? at(name, margin, foot - 36, colours.ink) + at(detail, margin, foot, colours.ink) : at(name, margin, foot, colours.ink)
  // The opening mark hangs in the margin, as on the page.
  return sheetOf(set, siteName, colours.tints[tile.voice.tint] ?? colours.tints[0], drawLines(words, margin, margin, 1.24, colours.ink, 0.42) + speaker)
}

/** The edition's name and what it is about, over its five tints. */
export function sitePicture(set: SetLine, siteName: string, tagline: string): string | undefined {
  const name = setText(set, siteName, 'headline', { width: inner, height: 240, largest: 116, smallest: 48, leading: 1.1 })
  const line = setText(set, tagline, 'small', { width: inner, height: 90, largest: 38, smallest: 28, leading: 1.3 })
  if (!name || !line) return undefined
  const bars = colours.tints.slice(1).map((tint, i, all) => `<rect x="${margin + (i * inner) / all.length}" y="400" width="${inner / all.length}" height="14" fill="${tint}"/>`).join('')
  return sheetOf(set, siteName, colours.paper, drawLines(name, margin, margin + 20, 1.1, colours.ink) + drawLines(line, margin, margin + 48 + name.height, 1.3, colours.soft) + bars)
}

/** A headline, beside a map of the place where it happened if there is one. */
export function headlinePicture(set: SetLine, siteName: string, headline: string, kicker: string, map: PlaceMap | undefined): string | undefined {
  const mapWidth = 400
  const room = map ? inner - mapWidth - 48 : inner
  const words = setText(set, headline, 'headline', { width: room, height: map ? 330 : 300, largest: map ? 56 : 92, smallest: 34, leading: 1.12 })
  const line = set(kicker, 'small', 28)
  if (!words) return undefined
  const text = `${line ? at(line, margin, margin + 22, colours.soft) : ''}${drawLines(words, margin, margin + 62, 1.12, colours.ink)}`
  return sheetOf(set, siteName, colours.paper, text + (map ? drawMap(map, width - margin - mapWidth, margin, mapWidth) : ''))
}

function drawMap(map: PlaceMap, x: number, y: number, mapWidth: number): string {
  const scale = mapWidth / map.width
  const dots = map.dots.map((d) => `<circle cx="${d.x}" cy="${d.y}" r="4.5" fill="${colours.accent}" stroke="${colours.sheet}" stroke-width="1.5"/>`).join('')
  return `<svg x="${x}" y="${y}" width="${mapWidth}" height="${map.height * scale}" viewBox="0 0 ${map.width} ${map.height}"><rect width="${map.width}" height="${map.height}" fill="${colours.sheet}"/><path d="${map.land}" fill="${colours.tints[0]}"/><path d="${map.borders}" fill="none" stroke="${colours.edge}" stroke-width="0.6"/>${dots}</svg>`
}

export type StoryMark = { /** ms */ at: number }

/** A story's headline over the line of its parts, each where it falls in time; parts that would touch are moved apart. */
export function storyPicture(set: SetLine, siteName: string, headline: string, parts: readonly StoryMark[]): string | undefined {
  const words = setText(set, headline, 'headline', { width: inner, height: 230, largest: 76, smallest: 40, leading: 1.1 })
  const kicker = set(`A story in ${parts.length} parts`, 'small', 28)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!words || !kicker || !first || !last) return undefined
  const years = [first, last].map((p) => set(String(new Date(p.at).getUTCFullYear()), 'small', 26))
  const y = 440
  const places = spread(parts.map((p) => p.at), margin + 11, width - margin - 11, 30)
  const radius = Math.min(11, Math.max(2, (inner / Math.max(1, parts.length)) * 0.36))
  const line = `<path d="M${margin + 11} ${y}H${width - margin - 11}" stroke="${colours.edge}" stroke-width="3"/>`
  const dots = places.map((x, i) => `<circle cx="${Math.round(x * 10) / 10}" cy="${y}" r="${Math.round(radius * 10) / 10}" fill="${i === places.length - 1 ? colours.accent : colours.paper}" stroke="${colours.accent}" stroke-width="4"/>`).join('')
  const [from, to] = years
  const labels = from && to ? at(from, margin, y + 52, colours.soft) + (new Date(first.at).getUTCFullYear() === new Date(last.at).getUTCFullYear() ? '' : at(to, width - margin - to.width, y + 52, colours.soft)) : ''
  return sheetOf(set, siteName, colours.paper, at(kicker, margin, margin + 22, colours.soft) + drawLines(words, margin, margin + 62, 1.1, colours.ink) + line + dots + labels)
}

/** Places on a line from `from` to `to` px in proportion to time, at least `gap` apart where the line has room for that. */
export function spread(times: readonly number[], from: number, to: number, gap: number): number[] {
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const room = (to - from) / Math.max(1, times.length - 1)
  const apart = Math.min(gap, room)
  const places = times.map((t) => (last === first ? from : from + ((t - first) / (last - first)) * (to - from)))
  for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i] ?? 0, (places[i - 1] ?? 0) + apart)
  for (let i = places.length - 1, most = to; i >= 0; i--, most -= apart) places[i] = Math.min(places[i] ?? 0, most)
  return places
}
