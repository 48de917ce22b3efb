import { parseXml, XmlElement, XmlError, XmlText, type XmlNode } from '@rgrove/parse-xml'
import { drawnElements, mayBeDrawn, type Drawing, type DrawnNode } from '../../contract/drawing'
import type { Problem, Result } from '../../contract/problem'

/*
 * data/pictures/<name>.svg -> Drawing. A drawing that holds anything off the allow list (contract/drawing.ts) is refused whole, with
 * the line: an editor should know that a shape is missing, and what is cut out of hostile markup may still leave a hole.
 */

const longest = 60_000
const deepest = 12
const narrowest = 300
const widest = 720
/** What a screen of 390 px leaves for a drawing, and the size of its words there, in CSS pixels. */
const phone = 352
const smallestWords = 11
/** The size of words that name none, in units of the view box; ui: PictureFigure.module.css. */
const usualWords = 13

const namespace = 'http://www.w3.org/2000/svg'
const elements: ReadonlySet<string> = new Set(drawnElements)
const isDrawn = (name: string): name is (typeof drawnElements)[number] => elements.has(name)
const holdsWords = (name: string) => name === 'text' || name === 'tspan'
const oneLine = (text: string) => text.replace(/\s+/g, ' ')

class Refusal extends Error {
  readonly at: XmlNode | undefined
  readonly remedy: string
  constructor(at: XmlNode | undefined, reason: string, remedy: string) {
    super(reason)
    this.at = at
    this.remedy = remedy
  }
}

/** Reads a drawing. Never throws; the one problem names the line and what is wrong there. */
export function parseDrawing(source: string, file: string): Result<Drawing> {
  const refused = (place: string, reason: string, remedy: string): Result<Drawing> => ({ ok: false, problems: [{ file, place, reason, remedy } satisfies Problem] })
  if (source.length > longest) return refused('the whole file', `is longer than ${longest} characters`, 'draw it more simply')
  try {
    const document = parseXml(source, { includeOffsets: true, preserveDocumentType: true })
    for (const node of document.children) if (node !== document.root) throw new Refusal(node, 'holds a document type or an instruction before the drawing', 'take it out: a drawing needs neither')
    if (document.root === null) throw new Refusal(undefined, 'is empty', 'draw something')
    return { ok: true, value: drawingOf(document.root) }
  } catch (error) {
    if (error instanceof Refusal) return refused(error.at === undefined ? 'the whole file' : `line ${source.slice(0, Math.max(0, error.at.start)).split('\n').length}`, error.message, error.remedy)
    if (error instanceof XmlError) return refused(`line ${error.line}`, 'is no well-formed XML', 'correct the mark-up there')
    // markup nested deeper than the parser's stack
    return refused('the whole file', 'cannot be read', 'draw it with fewer groups inside groups')
  }
}

function drawingOf(root: XmlElement): Drawing {
  if (root.name !== 'svg' || (root.attributes['xmlns'] ?? namespace) !== namespace) throw new Refusal(root, 'is no SVG drawing', `begin it with <svg xmlns="${namespace}">`)
  for (const name of Object.keys(root.attributes)) if (!['xmlns', 'viewBox', 'width', 'height'].includes(name)) throw new Refusal(root, `gives the drawing the attribute ${name}, which is not allowed`, 'take it out')
  const [x, y, width = 0, height = 0] = (root.attributes['viewBox'] ?? '').trim().split(/[\s,]+/).map(Number)
  if (x !== 0 || y !== 0 || !(height > 0) || !(width >= narrowest && width <= widest)) throw new Refusal(root, `has no viewBox that the page can use`, `write viewBox="0 0 WIDTH HEIGHT", ${narrowest} to ${widest} wide: 400 suits a phone and a column`)
  const parts = root.children.filter((c) => c instanceof XmlElement)
  const told = (name: 'title' | 'desc') => oneLine(parts.find((c) => c.name === name)?.text ?? '').trim()
  const [title, description] = [told('title'), told('desc')]
  if (title === '' || description === '') throw new Refusal(root, `has no ${title === '' ? 'title' : 'desc'}`, 'say in <title> what it is and in <desc> what it shows, for those who do not see it')
  const children = root.children.filter((c) => !(c instanceof XmlElement && (c.name === 'title' || c.name === 'desc'))).flatMap((c) => drawn(c, root, { smallest: (smallestWords * width) / phone, size: usualWords, depth: 1 }))
  return { width, height, title, description, children }
}

type Around = { smallest: number; /** of words here, in units of the view box */ size: number; depth: number }

function drawn(node: XmlNode, parent: XmlElement, around: Around): DrawnNode[] {
  if (node instanceof XmlText) {
    if (holdsWords(parent.name)) return [oneLine(node.text)]
    if (node.text.trim() === '') return []
    throw new Refusal(node, `has words outside <text>: “${oneLine(node.text).trim().slice(0, 40)}”`, 'put them into <text>')
  }
  if (!(node instanceof XmlElement)) throw new Refusal(node, 'holds an instruction', 'take it out')
  const { name, attributes } = node
  if (!isDrawn(name)) throw new Refusal(node, `holds <${name}>, which no drawing may hold`, `use only ${drawnElements.join(', ')}`)
  if (around.depth > deepest) throw new Refusal(node, `nests deeper than ${deepest} elements`, 'draw it with fewer groups inside groups')
  for (const [attribute, value] of Object.entries(attributes))
    if (!mayBeDrawn(attribute, value)) throw new Refusal(node, `gives <${name}> ${attribute}="${value.slice(0, 40)}", which is not allowed`, 'take it out, or use what contract/drawing.ts lists; colours are classes such as ink, accent or tint-1')
  const size = attributes['font-size'] === undefined ? around.size : Number(attributes['font-size'])
  if (holdsWords(name) && size < around.smallest) throw new Refusal(node, `has words of size ${size}, which a phone would show smaller than ${smallestWords} pixels`, `write font-size="${Math.ceil(around.smallest)}" or more, or make the view box narrower`)
  return [{ name, attributes: { ...attributes }, children: node.children.flatMap((c) => drawn(c, node, { ...around, size, depth: around.depth + 1 })) }]
}
