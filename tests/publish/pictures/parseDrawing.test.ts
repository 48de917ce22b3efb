import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDrawing } from '../../../src/publish/pictures/parseDrawing'

const told = '<title>A lock</title><desc>Water rises.</desc>'
const svg = (inside: string, root = 'viewBox="0 0 400 200"') => `<svg xmlns="http://www.w3.org/2000/svg" ${root}>\n${told}\n${inside}\n</svg>`
const outcome = (source: string) => {
  const parsed = parseDrawing(source, 'data/pictures/a.svg')
  return parsed.ok ? 'drawn' : parsed.problems.map((p) => `${p.place}: ${p.reason}`).join()
}

describe('parseDrawing', () => {
  it('gives size, title, description and shapes, and leaves white space and remarks out', () => {
    const source = svg('<!-- a remark -->\n<g class="thick"><path class="ink" d="M0 0\nH9"/></g>\n<text x="3" y="20" font-size="14">Up <tspan class="strong">26\n m</tspan> &amp; down</text>', 'viewBox="0 0 400 200" width="400" height="200"')
    expect(parseDrawing(`<?xml version="1.0"?>\n${source}`, 'a.svg')).toEqual({
      ok: true,
      value: {
        width: 400, height: 200, title: 'A lock', description: 'Water rises.',
        children: [
          { name: 'g', attributes: { class: 'thick' }, children: [{ name: 'path', attributes: { class: 'ink', d: 'M0 0 H9' }, children: [] }] },
          { name: 'text', attributes: { x: '3', y: '20', 'font-size': '14' }, children: ['Up ', { name: 'tspan', attributes: { class: 'strong' }, children: ['26 m'] }, ' & down'] },
        ],
      },
    })
  })

  it.each([
    ['a script', '<script>alert(1)</script>', 'line 3: holds <script>'],
    ['a script in another name space', '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>', 'line 3: holds <x:script>'],
    ['HTML inside', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', 'line 3: holds <foreignObject>'],
    ['a style sheet', '<style>* { fill: red }</style>', 'line 3: holds <style>'],
    ['a link', '<a href="https://evil.example"><rect width="9" height="9"/></a>', 'line 3: holds <a>'],
    ['a picture from elsewhere', '<image href="https://evil.example/a.png"/>', 'line 3: holds <image>'],
    ['a copy of another file', '<use href="other.svg#a"/>', 'line 3: holds <use>'],
    ['an animation that sets an address', '<set attributeName="href" to="javascript:alert(1)"/>', 'line 3: holds <set>'],
    ['a script deep inside', '<g>\n<g>\n<script/>\n</g></g>', 'line 5: holds <script>'],
    ['an event handler', '<rect width="9" height="9" onclick="alert(1)"/>', 'line 3: gives <rect> onclick="alert(1)"'],
    ['an inline style', '<rect style="fill:url(https://evil.example)"/>', 'line 3: gives <rect> style='],
    ['an address', '<g xlink:href="javascript:alert(1)"/>', 'line 3: gives <g> xlink:href='],
    ['a colour of its own', '<rect fill="#f00"/>', 'line 3: gives <rect> fill='],
    ['an id, which may be one of the page', '<rect id="root"/>', 'line 3: gives <rect> id='],
    ['a class of the page', '<rect class="ink hidden"/>', 'line 3: gives <rect> class='],
    ['a title inside, which would hide the first', '<g><title>Other</title></g>', 'line 3: holds <title>'],
    ['words outside text', '<g>Hello</g>', 'line 3: has words outside <text>: “Hello”'],
    ['an instruction', '<g><?php echo 1 ?></g>', 'line 3: holds an instruction'],
    ['words that a phone shows too small', '<text font-size="12">Small</text>', 'line 3: has words of size 12'],
    ['small words in a group', '<g font-size="9">\n<text>Small</text></g>', 'line 4: has words of size 9'],
    ['an entity of its own', '<text>&lol;</text>', 'line 3: is no well-formed XML'],
    ['an element that is not closed', '<g>', 'line 4: is no well-formed XML'],
    ['groups without end', `${'<g>'.repeat(20)}${'</g>'.repeat(20)}`, 'line 3: nests deeper than 12'],
  ])('refuses %s', (_what, inside, reason) => expect(outcome(svg(inside))).toContain(reason))

  it.each([
    ['a document type, whose entities may grow without end', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>\n${svg('')}`, 'line 1: holds a document type'],
    ['a style sheet from elsewhere', `<?xml-stylesheet href="https://evil.example/a.css"?>\n${svg('')}`, 'line 1: holds a document type or an instruction'],
    ['a page of HTML', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'line 1: is no SVG drawing'],
    ['another name space', svg('').replace('2000/svg', '1999/xhtml'), 'line 1: is no SVG drawing'],
    ['a handler on the drawing', svg('', 'viewBox="0 0 400 200" onload="alert(1)"'), 'line 1: gives the drawing the attribute onload'],
    ['no view box', svg('', ''), 'line 1: has no viewBox'],
    ['a view box that starts elsewhere', svg('', 'viewBox="-9 0 400 200"'), 'line 1: has no viewBox'],
    ['one too wide for words on a phone', svg('', 'viewBox="0 0 2000 900"'), 'line 1: has no viewBox'],
    ['one that is no number', svg('', 'viewBox="0 0 400 NaN"'), 'line 1: has no viewBox'],
    ['no title', svg('').replace(/<title>.*<\/title>/, ''), 'line 1: has no title'],
    ['an empty description', svg('').replace('Water rises.', ' '), 'line 1: has no desc'],
    ['nothing at all', '', 'line 1: is no well-formed XML'],
    ['bytes that are no text', '\u0000\u0001PNG', 'line 1: is no well-formed XML'],
    ['what is too long', svg(`<path d="${'M0 0 '.repeat(20_000)}"/>`), 'the whole file: is longer than'],
  ])('refuses %s', (_what, source, reason) => expect(outcome(source)).toContain(reason))

  it('refuses what is nested past the parser’s stack, and does not throw', () => expect(outcome(svg('<g>'.repeat(8_000) + '</g>'.repeat(8_000)))).toMatch(/cannot be read|nests deeper/))

  it('says what to do about each', () => {
    const parsed = parseDrawing(svg('<rect fill="red"/>'), 'data/pictures/a.svg')
    expect(parsed.ok ? [] : parsed.problems).toEqual([{ file: 'data/pictures/a.svg', place: 'line 3', reason: 'gives <rect> fill="red", which is not allowed', remedy: expect.stringContaining('colours are classes') as string }])
  })

  it('takes every drawing of the bundled edition', () => {
    const folder = path.resolve(import.meta.dirname, '../../../data/pictures')
    const files = readdirSync(folder)
    expect(files.length).toBeGreaterThanOrEqual(9)
    expect(files.filter((f) => outcome(readFileSync(path.join(folder, f), 'utf8')) !== 'drawn')).toEqual([])
  })
})
