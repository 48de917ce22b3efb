import * as v from 'valibot'

/*
 * A drawing as it travels from data/pictures/<name>.svg to the page: shapes and words by an allow list, and nothing that loads, runs,
 * links or styles. The publisher refuses what is not on the list; the reader renders nothing that is not.
 */

export const drawnElements = ['g', 'path', 'line', 'polyline', 'polygon', 'rect', 'circle', 'ellipse', 'text', 'tspan'] as const

/** Colours are the theme's: a drawing names a role, and the theme says how it looks by day, by night and in forced colours. */
export const drawnClasses = [
  'ink', 'soft', 'accent', 'accent-soft', 'edge', 'rule', 'paper', 'sheet', 'tint-0', 'tint-1', 'tint-2', 'tint-3', 'tint-4', 'tint-5', 'hollow',
  'stroke-ink', 'stroke-soft', 'stroke-accent', 'stroke-edge', 'stroke-rule', 'stroke-paper', 'stroke-sheet', 'thick', 'dashed', 'dotted', 'strong', 'serif', 'halo',
] as const

const numbers = /^[-+.,\seE\d]*$/
const classNames: ReadonlySet<string> = new Set(drawnClasses)
/** What each attribute may hold. There is no id and no reference: nothing in a drawing points to anything. */
const drawnAttributes: ReadonlyMap<string, RegExp> = new Map([
  ...['points', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height'].map((name): [string, RegExp] => [name, numbers]),
  ['d', /^[-+.,\seE\dMmLlHhVvCcSsQqTtAaZz]*$/],
  ['transform', /^(?:(?:translate|rotate)\([-+.,\s\d]*\)\s*)*$/],
  ['font-size', /^\d+(?:\.\d+)?$/],
  ['stroke-width', /^\d+(?:\.\d+)?$/],
  ['text-anchor', /^(?:start|middle|end)$/],
])

/** True where a drawing may carry this attribute with this value. */
export const mayBeDrawn = (name: string, value: string): boolean => (name === 'class' ? classesOf(value).every((c) => classNames.has(c)) : drawnAttributes.get(name)?.test(value) === true)

export const classesOf = (value: string): string[] => value.split(/\s+/).filter(Boolean)

/** An element of a drawing: its name, its attributes as SVG writes them, and what it holds. Words stand in text and tspan only. */
export type DrawnNode = string | { name: (typeof drawnElements)[number]; attributes: Record<string, string>; children: DrawnNode[] }
const drawnNode: v.GenericSchema<unknown, DrawnNode> = v.lazy(() => v.union([v.string(), v.object({ name: v.picklist(drawnElements), attributes: v.record(v.string(), v.string()), children: v.array(drawnNode) })]))

/** A drawing with its size in units of its view box, what it is called, and what it shows in words. */
export const drawingSchema = v.object({ width: v.number(), height: v.number(), title: v.string(), description: v.string(), children: v.array(drawnNode) })
export type Drawing = v.InferOutput<typeof drawingSchema>
