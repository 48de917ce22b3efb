import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { drawingSchema, drawnClasses, mayBeDrawn } from '../../src/contract/drawing'

describe('the allow list of drawings', () => {
  it.each([
    ['d', 'M0 0 L10.5,-3 C1 2 3 4 5 6 A4 4 0 0 1 8 8 Z'], ['points', '0,0 10,5'], ['x', '1e2'], ['transform', 'translate(1 2) rotate(-90)'], ['class', ' ink  thick '], ['font-size', '14'], ['text-anchor', 'middle'],
  ])('lets %s="%s" through', (name, value) => expect(mayBeDrawn(name, value)).toBe(true))

  it.each([
    ['d', 'M0 0 url(#a)'], ['x', '50%'], ['transform', 'scale(9)'], ['transform', 'rotate(calc(1deg))'], ['class', 'ink fixed'], ['class', '__proto__'], ['font-size', '1e9'], ['stroke-width', '-1'], ['text-anchor', 'x'],
    ['fill', 'red'], ['style', ''], ['href', '#a'], ['xlink:href', '#a'], ['onload', ''], ['id', 'a'], ['constructor', ''], ['__proto__', ''], ['D', 'M0 0'],
  ])('stops %s="%s"', (name, value) => expect(mayBeDrawn(name, value)).toBe(false))

  it('has no class twice', () => expect(new Set(drawnClasses).size).toBe(drawnClasses.length))

  it('holds for what an edition carries', () => {
    const drawing = (name: string) => ({ width: 400, height: 100, title: 'T', description: 'D', children: [{ name: 'g', attributes: {}, children: [{ name, attributes: { x: '1' }, children: ['words'] }] }] })
    expect(v.is(drawingSchema, drawing('text'))).toBe(true)
    expect(v.is(drawingSchema, drawing('script'))).toBe(false)
    expect(v.is(drawingSchema, drawing('a'))).toBe(false)
  })
})
