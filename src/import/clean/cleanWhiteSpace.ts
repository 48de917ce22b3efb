import type { Change } from '../../contract/article'

/*
 * Rule: words are one space apart, and a line has none at its ends. Tabs, runs of spaces and spaces of other widths become one
 * space. A no-break space stays where print wants it: inside « », before : ; ! ? % and between a number and what it counts.
 */
const wanted = /(?<=«)[\u00a0\u202f](?=\S)|(?<=\S)[\u00a0\u202f](?=[»:;!?%])|(?<=\p{N})[\u00a0\u202f](?=[\p{L}\p{N}])/gu

export function cleanWhiteSpace(line: string, place: string): { text: string; changes: Change[] } {
  const kept = new Set([...line.matchAll(wanted)].map((m) => m.index))
  const text = line.replace(/\s+/g, (run, at: number) => (run.length === 1 && kept.has(at) ? run : ' ')).trim()
  return { text, changes: text === line || text === '' ? [] : [{ rule: 'white space', place, before: line, after: text }] }
}
