import type { PlaceMap } from '../../contract/edition'

type Dot = PlaceMap['dots'][number]
type Box = { left: number; right: number; top: number; bottom: number }

/** About the width of a letter at the map's type, in its units: labels are measured before any browser has seen them. */
const letter = 6.2
const line = 14
const gap = 9

const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top

/** Dots with names beside them: to the right, else to the left; a name that would leave the frame or cover another has no label (the list beside the map has it). */
export function placeLabels(places: readonly { name: string; at: readonly [number, number] }[], width: number, height: number): Dot[] {
  const taken: Box[] = places.map(({ at: [x, y] }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }))
  return places.map(({ name, at }, own): Dot => {
    const [x, y] = [Math.round(at[0]), Math.round(at[1])]
    const long = [...name].length * letter
    const boxes = { start: { left: x + gap, right: x + gap + long }, end: { left: x - gap - long, right: x - gap } }
    for (const anchor of ['start', 'end'] as const) {
      const box: Box = { ...boxes[anchor], top: y - line / 2, bottom: y + line / 2 }
      const inside = box.left >= 2 && box.right <= width - 2 && box.top >= 0 && box.bottom <= height
      if (!inside || !taken.every((other, i) => i === own || apart(box, other))) continue
      taken.push(box)
      return { x, y, name, anchor }
    }
    return { x, y, name: '', anchor: 'start' }
  })
}
