import type { SetLine } from './typesetter'
import { at } from './setText'

/* The sheet on which every picture for sharing is drawn, in the colours of reader/ui/tokens.css in their light form. */

export const sheetSize = { width: 1200, height: 630, margin: 72 }
export const colours = {
  paper: '#fbf8f2', sheet: '#fffdf9', ink: '#1c1a17', soft: '#5d564b', rule: '#e3dccf', edge: '#857c6c', accent: '#a4281b',
  tints: ['#e6dfd0', '#f5de7b', '#86d9ab', '#c1dbfd', '#fba285', '#c5aafb'],
} as const

const sign = '<g fill="none" stroke="#a4281b" stroke-width="2.5"><circle cx="9" cy="9" r="7.3"/><path d="M10 16.5h13"/></g>'

const nameSize = 30
const signRoom = 50

/** How much of the sheet's foot is left beside the sign and name, in px. */
export const footRoom = (set: SetLine, siteName: string) => sheetSize.width - 2 * sheetSize.margin - (set(siteName, 'headline', nameSize)?.width ?? 0) - 2 * signRoom

/** The sheet with its ground, the sign and name of the edition at its foot, and what is drawn on it. Undefined where the name cannot be set. */
export function sheetOf(set: SetLine, siteName: string, ground: string, drawing: string): string | undefined {
  const { width, height, margin } = sheetSize
  const name = set(siteName, 'headline', nameSize)
  if (!name || name.width > width - 2 * margin - signRoom) return undefined
  const x = width - margin - name.width
  const y = height - margin
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${ground}"/>${drawing}<g transform="translate(${Math.round(x - signRoom)} ${y - 22}) scale(1.55)">${sign}</g>${at(name, Math.round(x), y, colours.ink)}</svg>`
}
