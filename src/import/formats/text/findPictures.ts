import { readCaption } from './captionTail'
import { endsSentence, openLines, settle, type Line, type Part } from './line'

/*
 * Rule: a line that ends in a picture's credit is a caption: "archive photo", "file photo", "Photo: NAME", "Photo by NAME",
 * "© NAME", "(NAME/Reuters)", after the end of a sentence, a dash or a bracket, so that a sentence about an archive photo is none. Above the
 * first paragraph a caption with a tail (agency, width, day) is one as well; further down it may be a related card instead.
 */
const credits = [
  /(?<=[.!?…)\]”"»,;:|/–—-]\s|\(|^)(?:archive|archival|file|stock|illustrative) (?:photo|picture|image|photograph)\)?\.?$/iu,
  /(?<=[.!?…)\]”"»,;|/–—-]\s|\(|^)(?:photo|picture|image|illustration)(?:\s?:| by| courtesy of|\s?\/)\s?[^.]{2,60}\)?\.?$/iu,
  /(?<=\s|^|\()©\s?[^.]{2,60}\)?\.?$/u,
  /(?<=\s)\([^()]{2,40}\/(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|TASS|RIA Novosti)[^()]{0,20}\)$/u,
]
const longest = 300

function creditedCaption(text: string): Part | null {
  const found = text.length > longest ? undefined : credits.map((p) => p.exec(text)).find((m) => m !== null)
  if (!found) return null
  const caption = text.slice(0, found.index).replace(/\s*[(–—|/-]?\s*$/u, '')
  const credit = found[0].replace(/^\(|\)?\.?$/gu, (m) => (m.startsWith(')') && found[0].includes('(') && !found[0].startsWith('(') ? m : ''))
  return { role: 'figure', credit, ...(caption === '' ? {} : { caption }) }
}

function tailedCaption(text: string): Part | null {
  const found = readCaption(text)
  if (!found) return null
  const { caption, agency, ...rest } = found
  return { role: 'figure', ...rest, ...(caption === '' ? {} : { caption }), ...(agency === undefined ? {} : { credit: agency }) }
}

/** The line where the running text begins: the dateline, else the first open line that ends like a sentence and is no caption. */
export function bodyStart(lines: readonly Line[]): number {
  const dateline = lines.findIndex((l) => l.part?.role === 'paragraph' && l.part.dateline !== undefined)
  if (dateline >= 0) return dateline
  return openLines(lines).find(({ line }) => endsSentence(line.text) && !creditedCaption(line.text) && !readCaption(line.text))?.index ?? lines.length
}

export function findPictures(lines: readonly Line[]): Line[] {
  const body = bodyStart(lines)
  return settle(lines, ({ text }, index) => creditedCaption(text) ?? (index < body ? tailedCaption(text) : null))
}
